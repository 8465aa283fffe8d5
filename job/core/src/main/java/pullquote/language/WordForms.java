package pullquote.language;

import org.jspecify.annotations.Nullable;

/**
 * The forms of words seen so far, found by their letters in a text, so that a form is spelt, put
 * into lower case and looked up in the lists once. Not thread-safe.
 */
final class WordForms {
  private static final int FIRST_CAPACITY = 1 << 12;

  /** A news desk's whole year has 300,000 forms; so many are nine tenths of any article's. */
  private static final int MOST = 1 << 14;

  private @Nullable WordForm[] table = new WordForm[FIRST_CAPACITY];
  private int[] hashes = new int[FIRST_CAPACITY];
  private Lowers lowers = new Lowers();
  private int size;

  /** Forgets all forms if there are too many. To be called between two articles. */
  void limit() {
    if (size > MOST) {
      table = new WordForm[FIRST_CAPACITY];
      hashes = new int[FIRST_CAPACITY];
      lowers = new Lowers();
      size = 0;
    }
  }

  /** The form of {@code text[start:end]}. */
  WordForm of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Tokeniser.plain(text.charAt(i));
    }
    hash ^= hash >>> 15;
    int place = hash & (table.length - 1);
    WordForm known = table[place];
    while (known != null) {
      if (hashes[place] == hash && isSpelt(known.written(), text, start, end)) {
        return known;
      }
      place = (place + 1) & (table.length - 1);
      known = table[place];
    }
    WordForm form = WordForm.of(spell(text, start, end), lowers);
    table[place] = form;
    hashes[place] = hash;
    size++;
    if (size * 2 > table.length) {
      grow();
    }
    return form;
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
    int[] old = hashes;
    table = new WordForm[forms.length * 2];
    hashes = new int[table.length];
    for (int i = 0; i < forms.length; i++) {
      WordForm form = forms[i];
      if (form != null) {
        int place = old[i] & (table.length - 1);
        while (table[place] != null) {
          place = (place + 1) & (table.length - 1);
        }
        table[place] = form;
        hashes[place] = old[i];
      }
    }
  }
}
