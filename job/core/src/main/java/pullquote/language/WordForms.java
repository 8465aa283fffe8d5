package pullquote.language;

import org.jspecify.annotations.Nullable;

/**
 * The forms of words seen so far, found by their letters in a text, so that a form is spelt, put
 * into lower case and looked up in the lists once. Not thread-safe.
 */
final class WordForms {
  /** The key of an empty place: no token packs to it. */
  private static final long FREE = 0;

  private static final int FIRST_CAPACITY = 1 << 12;

  /** A news desk's whole year has 300,000 forms; so many are nine tenths of any article's. */
  private static final int MOST = 1 << 15;

  /** So many bytes leave the sign of a key free. */
  private static final int MOST_PACKED = 7;

  /** 2^64 divided by the golden ratio (Knuth 1973, multiplicative hashing). */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private @Nullable WordForm[] table = new WordForm[FIRST_CAPACITY];

  /** What {@link #key} tells of each form. */
  private long[] keys = new long[FIRST_CAPACITY];

  private Lowers lowers = new Lowers();
  private int size;

  /** Forgets all forms if there are too many. To be called between two articles. */
  void limit() {
    if (size > MOST) {
      table = new WordForm[FIRST_CAPACITY];
      keys = new long[FIRST_CAPACITY];
      lowers = new Lowers();
      size = 0;
    }
  }

  /** The words in lower case that the forms are of. */
  Lowers lowers() {
    return lowers;
  }

  /** The form of {@code text[start:end]}. */
  WordForm of(String text, int start, int end) {
    long key = key(text, start, end);
    int place = place(key);
    for (long there = keys[place]; there != FREE; there = keys[place]) {
      WordForm known = table[place];
      if (there == key
          && known != null
          && (key > 0 || isSpelt(known.written(), text, start, end))) {
        return known;
      }
      place = (place + 1) & (table.length - 1);
    }
    WordForm form = WordForm.of(spell(text, start, end), lowers);
    table[place] = form;
    keys[place] = key;
    size++;
    if (size * 2 > table.length) {
      grow();
    }
    return form;
  }

  /**
   * The letters themselves, one a byte, where they are so few and all of Latin-1: then nobody has
   * to look at the form to know it. Else a hash of them, negative.
   */
  private static long key(String text, int start, int end) {
    long packed = 0;
    long hash = 0;
    boolean packs = end - start <= MOST_PACKED;
    for (int i = start; i < end; i++) {
      char c = Tokeniser.plain(text.charAt(i));
      packs &= c != 0 && c < 256;
      packed = packed << 8 | c;
      hash = 31 * hash + c;
    }
    return packs ? packed : hash | Long.MIN_VALUE;
  }

  private int place(long key) {
    long mixed = key * SPREAD;
    return (int) (mixed >>> 40) & (table.length - 1);
  }

  private static boolean isSpelt(String written, String text, int start, int end) {
    if (written.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (written.charAt(i - start) != Tokeniser.plain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String spell(String text, int start, int end) {
    char[] letters = new char[end - start];
    for (int i = start; i < end; i++) {
      letters[i - start] = Tokeniser.plain(text.charAt(i));
    }
    return new String(letters);
  }

  private void grow() {
    @Nullable WordForm[] forms = table;
    long[] old = keys;
    table = new WordForm[forms.length * 2];
    keys = new long[table.length];
    for (int i = 0; i < forms.length; i++) {
      WordForm form = forms[i];
      if (form != null) {
        int place = place(old[i]);
        while (table[place] != null) {
          place = (place + 1) & (table.length - 1);
        }
        table[place] = form;
        keys[place] = old[i];
      }
    }
  }
}
