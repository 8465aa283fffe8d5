package pullquote.text;

import java.util.Arrays;

/**
 * OpenNLP's maximum entropy detector with the model of the Universal Dependencies English Web
 * Treebank, asked about one place at a time: its verdict on the stops of a word is known by the
 * word and those beside it. The verdicts are OpenNLP's own, its features being hashed instead of
 * spelt. Typographic marks are taken for the typewriter's, which are all that the model knows. Not
 * thread-safe.
 */
final class SentenceDetection {
  /** Longer ones are no words of a language, and time would be quadratic in them. */
  private static final int LONGEST_WORD = 1_000;

  private static final long PREFIX = MaxentModel.hash("x=");
  private static final long PREVIOUS = MaxentModel.hash("v=");
  private static final long SUFFIX = MaxentModel.hash("s=");
  private static final long NEXT = MaxentModel.hash("n=");

  private final MaxentModel model = Shipped.MODEL;
  private final int ends = model.indexOf("s");
  private final double[] sums = new double[model.outcomeCount()];

  private String text = "";
  private int from;
  private int to;

  private static final class Shipped {
    static final MaxentModel MODEL =
        MaxentModel.load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", "sent.model");

    /** The features of a prefix's length; longer ones have none. */
    static final int[] LENGTHS = new int[64];

    static {
      for (int i = 0; i < LENGTHS.length; i++) {
        LENGTHS[i] = MODEL.feature(MaxentModel.hash(Integer.toString(i)));
      }
    }
  }

  /**
   * Whether a sentence ends with a word, a run without white space, that ends behind {@code after}
   * and not behind {@code until}.
   *
   * @param paragraph all that the detector sees
   */
  boolean endsSentence(String text, Span paragraph, int after, int until) {
    this.text = text;
    from = paragraph.start();
    to = paragraph.end();
    for (int end = after + 1; end <= until; end++) {
      boolean endsWord = end == to || isSpace(end);
      if (endsWord && !isSpace(end - 1) && wordEndsSentence(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the word's stops, its last one or one before a capital, ends a sentence. */
  private boolean wordEndsSentence(int end) {
    int start = end - 1;
    while (start > from && !isSpace(start - 1)) {
      start--;
    }
    if (end - start > LONGEST_WORD) {
      return false;
    }
    boolean last = true;
    for (int i = end - 1; i >= start; i--) {
      if (isStop(i) && i > from) {
        if ((last || Character.isUpperCase(at(i + 1))) && splits(i)) {
          return true;
        }
        last = false;
      }
    }
    return false;
  }

  private boolean splits(int stop) {
    Arrays.fill(sums, model.prior());
    boolean last = stop + 1 == to;
    if (isSpace(stop - 1)) {
      add("sp");
    }
    if (!last && isSpace(stop + 1)) {
      add("sn");
    }
    model.add(model.feature(MaxentModel.hash(MaxentModel.hash("eos="), at(stop))), sums);
    int prefix = previousSpace(stop);
    for (int i = stop - 1; i > prefix; i--) {
      if (isStop(i)) {
        prefix = i;
      }
    }
    int previous = previousSpace(prefix);
    int suffixEnd = last ? stop : nextSpace(stop, to - 1);
    for (int i = stop + 1; i < suffixEnd; i++) {
      if (isStop(i)) {
        suffixEnd = i;
      }
    }
    addWord(PREFIX, prefix, stop, "xcap");
    addWord(PREVIOUS, previous, prefix, "vcap");
    addWord(SUFFIX, stop + 1, suffixEnd, "scap");
    addWord(NEXT, suffixEnd + 1, last ? suffixEnd + 1 : nextSpace(suffixEnd + 1, to), "ncap");
    return MaxentModel.best(sums) == ends;
  }

  private void add(String feature) {
    model.add(model.feature(MaxentModel.hash(feature)), sums);
  }

  /** The features of a word, which is empty if all that stands there is white space. */
  private void addWord(long beginning, int start, int end, String capital) {
    int first = start;
    int limit = end;
    while (first < limit && at(first) <= ' ') {
      first++;
    }
    while (limit > first && at(limit - 1) <= ' ') {
      limit--;
    }
    long hash = beginning;
    for (int i = first; i < limit; i++) {
      hash = MaxentModel.hash(hash, at(i));
    }
    model.add(model.feature(hash), sums);
    int length = limit - first;
    if (length > 0) {
      if (beginning == PREFIX && length < Shipped.LENGTHS.length) {
        model.add(Shipped.LENGTHS[length], sums);
      }
      if (Character.isUpperCase(at(first))) {
        add(capital);
      }
    }
  }

  /** Where the white space begins that stands before the word before an index. */
  private int previousSpace(int index) {
    int i = index - 1;
    while (i > from && !isSpace(i)) {
      i--;
    }
    while (i > from && isSpace(i - 1) && isSpace(i)) {
      i--;
    }
    return Math.max(i, from);
  }

  /** The last of the white space behind an index, or the limit where there is none. */
  private int nextSpace(int index, int limit) {
    for (int i = index + 1; i < limit; i++) {
      if (isSpace(i)) {
        while (i + 1 < to && isSpace(i + 1)) {
          i++;
        }
        return i;
      }
    }
    return limit;
  }

  private boolean isStop(int index) {
    char c = at(index);
    return c == '.' || c == '!' || c == '?';
  }

  private boolean isSpace(int index) {
    return Character.isWhitespace(at(index));
  }

  /** The character there, in the typewriter's marks. */
  private char at(int index) {
    char c = text.charAt(index);
    if (c < '\u00A0') {
      return c;
    }
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
      case '\u2026' -> '.';
      default -> Characters.isSpace(c) ? ' ' : c;
    };
  }
}
