package pullquote.language;

import java.util.Arrays;
import pullquote.text.Line;

/** What a word tells of a text's subject: the stems of its runs of letters. */
final class Terms {
  /** In place of a stem that is too short to tell anything. */
  static final int NONE = -1;

  private static final int SHORTEST = 3;

  private Terms() {}

  /** The numbers of the stems. */
  static int[] of(WordForm form, Lowers lowers) {
    String written = form.lowerWritten();
    int[] terms = new int[1];
    int count = 0;
    int i = 0;
    while (i < written.length()) {
      if (!Character.isLetter(written.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < written.length() && isPart(written, i)) {
        i++;
      }
      terms = count == terms.length ? Arrays.copyOf(terms, 2 * count) : terms;
      terms[count++] =
          i - start < SHORTEST ? NONE : stem(form, written.substring(start, i), lowers);
    }
    return count == terms.length ? terms : Arrays.copyOf(terms, count);
  }

  private static int stem(WordForm form, String run, Lowers lowers) {
    String word = Line.withoutGenitive(run);
    return word.equals(form.lower()) ? form.stemId() : lowers.stem(word);
  }

  private static boolean isPart(String written, int index) {
    return Character.isLetter(written.charAt(index))
        || (written.charAt(index) == '\''
            && index + 1 < written.length()
            && Character.isLetter(written.charAt(index + 1)));
  }
}
