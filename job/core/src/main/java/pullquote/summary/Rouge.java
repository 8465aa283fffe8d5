package pullquote.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a reference a summary holds, by shared words: F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum
 * (Lin 2004). Words are runs of a to z and 0 to 9 in lower case, without stemming. Each in [0, 1].
 *
 * @param one of single words
 * @param two of pairs of words
 * @param longest of longest common subsequences, sentence by sentence
 */
public record Rouge(double one, double two, double longest) {

  /** The scores of a summary against its reference. */
  public static Rouge of(String summary, String reference) {
    List<String> words = words(summary);
    List<String> wanted = words(reference);
    return new Rouge(
        ngrams(words, wanted, 1), ngrams(words, wanted, 2), subsequences(summary, reference));
  }

  /** The sum of the three. */
  public double sum() {
    return one + two + longest;
  }

  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= lower.length(); at++) {
      char c = at < lower.length() ? lower.charAt(at) : ' ';
      boolean inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(lower.substring(start, at));
        start = -1;
      }
    }
    return words;
  }

  /**
   * Cuts a text at line ends and behind a stop that white space and a capital or an opening mark
   * follow. Rough, but what references and raw text are cut by everywhere alike.
   */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      int cut = endsSentence(text, at, end) ? at : text.indexOf('\n', at);
      if (cut >= 0 && cut < end) {
        addUnlessBlank(sentences, text.substring(start, cut));
        start = end;
      }
      at = end;
    }
    addUnlessBlank(sentences, text.substring(start));
    return sentences;
  }

  private static void addUnlessBlank(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence);
    }
  }

  private static boolean endsSentence(String text, int space, int next) {
    char before = space > 0 ? text.charAt(space - 1) : ' ';
    boolean stop = isStop(before);
    boolean stopInMarks =
        (before == '"' || before == '”') && space > 1 && isStop(text.charAt(space - 2));
    char after = next < text.length() ? text.charAt(next) : ' ';
    boolean opens = after == '"' || after == '“' || (after >= 'A' && after <= 'Z');
    return stopInMarks || (stop && opens);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static double f1(int shared, int mine, int theirs) {
    return shared == 0 ? 0 : 2.0 * shared / (mine + theirs);
  }

  private static Map<String, Integer> counts(List<String> words, int length) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      counts.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
    }
    return counts;
  }

  private static double ngrams(List<String> words, List<String> wanted, int length) {
    Map<String, Integer> theirs = counts(wanted, length);
    int shared = 0;
    for (Map.Entry<String, Integer> mine : counts(words, length).entrySet()) {
      shared += Math.min(mine.getValue(), theirs.getOrDefault(mine.getKey(), 0));
    }
    return f1(
        shared, Math.max(0, words.size() - length + 1), Math.max(0, wanted.size() - length + 1));
  }

  /** A word of the reference is hit where some sentence's longest common subsequence holds it. */
  private static double subsequences(String summary, String reference) {
    List<String> words = words(summary);
    List<String> wanted = words(reference);
    Map<String, Integer> mine = counts(words, 1);
    Map<String, Integer> theirs = counts(wanted, 1);
    List<List<String>> sentences = sentences(summary).stream().map(Rouge::words).toList();
    int hits = 0;
    for (String line : sentences(reference)) {
      List<String> target = words(line);
      boolean[] hit = new boolean[target.size()];
      for (List<String> sentence : sentences) {
        markSubsequence(target, sentence, hit);
      }
      for (int i = 0; i < hit.length; i++) {
        String word = target.get(i);
        if (hit[i] && mine.getOrDefault(word, 0) > 0 && theirs.getOrDefault(word, 0) > 0) {
          hits++;
          mine.merge(word, -1, Integer::sum);
          theirs.merge(word, -1, Integer::sum);
        }
      }
    }
    return f1(hits, words.size(), wanted.size());
  }

  private static void markSubsequence(List<String> target, List<String> sentence, boolean[] hit) {
    int rows = target.size();
    int columns = sentence.size();
    int[][] lengths = new int[rows + 1][columns + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        lengths[i + 1][j + 1] =
            target.get(i).equals(sentence.get(j))
                ? lengths[i][j] + 1
                : Math.max(lengths[i][j + 1], lengths[i + 1][j]);
      }
    }
    int i = rows;
    int j = columns;
    while (i > 0 && j > 0) {
      if (target.get(i - 1).equals(sentence.get(j - 1))) {
        hit[--i] = true;
        j--;
      } else if (lengths[i - 1][j] >= lengths[i][j - 1]) {
        i--;
      } else {
        j--;
      }
    }
  }
}
