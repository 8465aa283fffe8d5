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
  private static final int MOST = 1 << 16;

  /** So many bytes leave the sign of a key free; as many again and one more are a tail. */
  private static final int HEAD = 7;

  private static final int MOST_PACKED = HEAD + Long.BYTES;

  /** 2^64 divided by the golden ratio (Knuth 1973, multiplicative hashing). */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private @Nullable WordForm[] table = new WordForm[FIRST_CAPACITY];

  /**
   * The first letters of each form, one a byte, and beside them the further ones, where they are so
   * few and all of Latin-1: then nobody has to look at the form to know it. Else a hash of them,
   * negative.
   */
  private long[] keys = new long[2 * FIRST_CAPACITY];

  private Lowers lowers = new Lowers();
  private int size;

  /** Forgets all forms if there are too many. To be called between two articles. */
  void limit() {
    if (size > MOST) {
      table = new WordForm[FIRST_CAPACITY];
      keys = new long[2 * FIRST_CAPACITY];
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
    long key = 0;
    long tail = 0;
    boolean packs = end - start <= MOST_PACKED;
    for (int i = start; packs && i < end; i++) {
      char c = Tokeniser.plain(text.charAt(i));
      packs = c != 0 && c < 256;
      if (i - start < HEAD) {
        key = key << 8 | c;
      } else {
        tail = tail << 8 | c;
      }
    }
    if (!packs) {
      key = hash(text, start, end);
      tail = 0;
    }
    int place = place(key, tail);
    for (long there = keys[2 * place]; there != FREE; there = keys[2 * place]) {
      WordForm known = table[place];
      if (there == key
          && keys[2 * place + 1] == tail
          && known != null
          && (packs || isSpelt(known.written(), text, start, end))) {
        return known;
      }
      place = (place + 1) & (table.length - 1);
    }
    WordForm form = WordForm.of(spell(text, start, end), lowers);
    table[place] = form;
    keys[2 * place] = key;
    keys[2 * place + 1] = tail;
    size++;
    if (size * 2 > table.length) {
      grow();
    }
    return form;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Tokeniser.plain(text.charAt(i));
    }
    return hash | Long.MIN_VALUE;
  }

  private int place(long key, long tail) {
    long mixed = (key ^ tail * SPREAD) * SPREAD;
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
    long[] oldKeys = keys;
    table = new WordForm[forms.length * 2];
    keys = new long[2 * table.length];
    for (int i = 0; i < forms.length; i++) {
      WordForm form = forms[i];
      if (form != null) {
        int place = place(oldKeys[2 * i], oldKeys[2 * i + 1]);
        while (table[place] != null) {
          place = (place + 1) & (table.length - 1);
        }
        table[place] = form;
        keys[2 * place] = oldKeys[2 * i];
        keys[2 * place + 1] = oldKeys[2 * i + 1];
      }
    }
  }
}
