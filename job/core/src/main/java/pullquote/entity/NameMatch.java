package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/** Whether two names mean the same, as far as a measure or a trainer is concerned. */
public final class NameMatch {
  private static final Pattern MARKS = Pattern.compile("[.,\u2019'`\u201C\u201D\"]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> TITLES = WordList.set(NameMatch.class, "left-out-of-names.txt");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private NameMatch() {}

  /**
   * Whether a name found is the one labelled: case, marks, a title and, of a person, middle names
   * aside; Jr. is told from Sr.
   *
   * @param found null where none was found
   */
  public static boolean same(@Nullable String found, String label, SpeakerType type) {
    List<String> ours = words(found == null ? "" : found);
    List<String> theirs = words(label);
    if (ours.isEmpty()) {
      return false;
    }
    if (ours.equals(theirs)) {
      return true;
    }
    if (type != SpeakerType.PERSON || ours.contains("jr") != theirs.contains("jr")) {
      return false;
    }
    ours.removeAll(SUFFIXES);
    theirs.removeAll(SUFFIXES);
    return ours.size() > 1
        && theirs.size() > 1
        && ours.get(0).equals(theirs.get(0))
        && ours.get(ours.size() - 1).equals(theirs.get(theirs.size() - 1));
  }

  private static List<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    String plain = MARKS.matcher(lower).replaceAll("");
    List<String> words = new ArrayList<>(List.of(SPACE.split(plain.strip())));
    words.removeIf(String::isEmpty);
    for (int i = 0; i < 2 && words.size() > 1 && TITLES.contains(words.get(0)); i++) {
      words.remove(0);
    }
    return words;
  }
}
