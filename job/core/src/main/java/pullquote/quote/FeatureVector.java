package pullquote.quote;

import java.util.Arrays;

/** A growing list of hashed binary features. */
final class FeatureVector {
  /** Where the hash of each template's features begins. */
  private static final int[] SEEDS = new int[256];

  static {
    for (int template = 0; template < SEEDS.length; template++) {
      SEEDS[template] = mix(0, template);
    }
  }

  private int[] hashes = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int hash(int i) {
    return hashes[i];
  }

  int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  void add(int template, int a) {
    put(mix(SEEDS[template], a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(SEEDS[template], a), b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(SEEDS[template], a), b), c));
  }

  void add(int template, int a, int b, int c, int d) {
    put(mix(mix(mix(mix(SEEDS[template], a), b), c), d));
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** Murmur3's 32-bit step and a finishing shift. */
  static int mix(int hash, int value) {
    int k = value * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    int h = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    h ^= h >>> 16;
    return h * 0x85ebca6b;
  }
}
