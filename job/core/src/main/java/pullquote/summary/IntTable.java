package pullquote.summary;

import java.util.Arrays;

/** Numbers from 0 by numbers from 0, in open addressing. */
final class IntTable {
  static final int NONE = -1;

  /** 2^32 divided by the golden ratio (Knuth 1973, multiplicative hashing). */
  private static final int SPREAD = 0x9e3779b9;

  private final int[] keys;
  private final int[] values;
  private final int shift;
  private int size;

  /**
   * An empty table.
   *
   * @param most how many keys it has to hold
   */
  IntTable(int most) {
    int places = Integer.highestOneBit(Math.max(1, most)) * 4;
    keys = new int[places];
    values = new int[places];
    Arrays.fill(keys, NONE);
    shift = Integer.numberOfLeadingZeros(places) + 1;
  }

  int size() {
    return size;
  }

  /** The value of a key, or {@link #NONE}. */
  int get(int key) {
    int place = place(key);
    return keys[place] == NONE ? NONE : values[place];
  }

  void put(int key, int value) {
    int place = place(key);
    size += keys[place] == NONE ? 1 : 0;
    keys[place] = key;
    values[place] = value;
  }

  /** Where the key is, or would be. */
  private int place(int key) {
    int place = (key * SPREAD) >>> shift;
    while (keys[place] != NONE && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }
}
