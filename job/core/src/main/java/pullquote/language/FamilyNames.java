package pullquote.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pullquote.text.WordList;

/** Surnames: the common ones, and the East Asian ones, which stand before the given name. */
public final class FamilyNames {
  private static final Set<String> FIRST =
      WordList.entries(FamilyNames.class, "family-names-first.txt").stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> COMMON = WordList.set(FamilyNames.class, "surnames.txt");
  private static final int LONGEST_SYLLABLE = 6;

  private FamilyNames() {}

  /** Whether it is a common surname, so that it may mean a person by itself. */
  public static boolean isCommon(String lower) {
    return COMMON.contains(lower);
  }

  public static boolean isFirst(String lower) {
    return FIRST.contains(lower);
  }

  /**
   * Whether a name surely has its family name first: Ryang Mi-sun, Pak Chol Su. Two plain words (Xi
   * Jinping, Kim Smith) leave it open.
   */
  public static boolean isSurelyFirst(List<String> lowers) {
    if (!isFirst(lowers.get(0))) {
      return false;
    }
    if (lowers.size() == 2) {
      String given = lowers.get(1);
      int hyphen = given.indexOf('-');
      return hyphen > 0 && isSyllable(given.substring(0, hyphen));
    }
    return lowers.size() == 3 && isSyllable(lowers.get(1)) && isSyllable(lowers.get(2));
  }

  private static boolean isSyllable(String lower) {
    return lower.length() <= LONGEST_SYLLABLE && lower.indexOf('.') < 0 && !isWestern(lower);
  }

  private static boolean isWestern(String lower) {
    Gender gender = FirstNames.gender(lower);
    return gender != null && lower.length() > 4;
  }
}
