package pullquote.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/**
 * Whether two names mean the same speaker: case, titles, and of a person middle names and initials
 * aside. Kept apart from the product's own reading of names, which it judges.
 */
public final class SpeakerNames {
  private static final Set<String> TITLES = WordList.set(SpeakerNames.class, "label-titles.txt");
  private static final Set<String> SUFFIXES =
      WordList.set(SpeakerNames.class, "label-suffixes.txt");

  /** Left out wherever they stand. */
  private static final String MARKS = ".,’'`“”\"";

  /** A father's and a son's. */
  private static final String JUNIOR = "jr";

  private SpeakerNames() {}

  /** Whether a name found is the one marked, of a speaker of that type. */
  public static boolean same(
      @Nullable String found, @Nullable String marked, @Nullable SpeakerType type) {
    String ours = plain(found);
    String theirs = plain(marked);
    if (ours.isEmpty() || ours.equals(theirs)) {
      return !ours.isEmpty();
    }
    if (type != SpeakerType.PERSON) {
      return false;
    }
    List<String> a = withoutSuffix(ours);
    List<String> b = withoutSuffix(theirs);
    return a.size() > 1
        && b.size() > 1
        && a.get(0).equals(b.get(0))
        && a.get(a.size() - 1).equals(b.get(b.size() - 1))
        && words(ours).contains(JUNIOR) == words(theirs).contains(JUNIOR);
  }

  /** In small letters, without up to two leading titles, marks and double spaces. */
  public static String plain(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String lower = written.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    String name = withoutTitle(withoutTitle(lower));
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean again = space && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (!again && MARKS.indexOf(c) < 0) {
        plain.append(space ? ' ' : c);
      }
    }
    return plain.toString();
  }

  /** The words of a plain name. */
  public static List<String> words(String plain) {
    return Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> withoutSuffix(String plain) {
    return words(plain).stream().filter(word -> !SUFFIXES.contains(word)).toList();
  }

  private static String withoutTitle(String lower) {
    int space = lower.indexOf(' ');
    return space > 0 && TITLES.contains(lower.substring(0, space))
        ? lower.substring(space + 1)
        : lower;
  }
}
