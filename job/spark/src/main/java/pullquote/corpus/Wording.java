package pullquote.corpus;

import java.util.Arrays;

/**
 * The words of a text as likeness sees them: runs of letters and digits in lower case, apostrophes
 * left out, each as a 64-bit hash. Two texts of the same wording differ in marks and white space
 * alone.
 */
final class Wording {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Wording() {}

  /** The hash of each word, in the text's order. */
  static long[] words(String text) {
    long[] words = new long[16];
    int count = 0;
    long word = SEED;
    boolean inside = false;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      at += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
        inside = true;
      } else if (inside && c != '\'' && c != '\u2019') {
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = mixed(word);
        word = SEED;
        inside = false;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** The hash of each run of {@code size} words; of a text with fewer, the one of all it has. */
  static long[] shingles(long[] words, int size) {
    if (words.length == 0) {
      return new long[0];
    }
    int length = Math.min(size, words.length);
    long[] shingles = new long[words.length - length + 1];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = hash(words, i, i + length);
    }
    return shingles;
  }

  /** The hash of the words from {@code start} to before {@code end}. */
  static long hash(long[] words, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = mixed(hash * PRIME + words[i]);
    }
    return hash;
  }

  /** The different values in ascending order. */
  static long[] set(long[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  /** How many values two sets share. */
  static int shared(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** How many values two ascending rows share. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Spreads the bits: the finaliser of MurmurHash3. */
  private static long mixed(long value) {
    long mixed = value ^ (value >>> 33);
    mixed *= 0xff51afd7ed558ccdL;
    mixed ^= mixed >>> 33;
    mixed *= 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
