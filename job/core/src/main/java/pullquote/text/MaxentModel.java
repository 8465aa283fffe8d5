package pullquote.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;

/**
 * A maximum-entropy model of OpenNLP's, in flat arrays: features are found by the 64-bit hash of
 * their name, so that nobody has to put a name together to look one up. Sums and outcomes are
 * OpenNLP's own, if features are added in its order. Immutable; any number of threads may share it.
 */
public final class MaxentModel {
  public static final int NO_FEATURE = -1;

  private static final long HASH_START = 0xcbf29ce484222325L;
  private static final long HASH_FACTOR = 0x100000001b3L;

  /** Two sums that are further apart than this are so as probabilities too. */
  private static final double CLEARLY = 1e-9;

  private final String[] outcomes;

  /** Open addressing: the hash of a feature's name, or 0 in an empty place; and its index. */
  private final long[] hashes;

  private final int[] indexes;

  /**
   * The weights of feature i, and the outcomes they belong to, are from starts[i] to starts[i + 1].
   */
  private final int[] starts;

  private final byte[] weightOutcomes;
  private final double[] weights;

  private MaxentModel(BinaryFileDataReader reader) throws IOException {
    String type = reader.readUTF();
    if (!type.equals("GIS")) {
      throw new IOException("a model of type " + type + ", not GIS");
    }
    // The correction constant and its parameter, of which no use is made any more.
    reader.readInt();
    reader.readDouble();
    outcomes = new String[reader.readInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = reader.readUTF();
    }
    // A pattern is a count of features and the outcomes for which these have weights.
    int[][] patterns = new int[reader.readInt()][];
    int weightCount = 0;
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = numbers(reader.readUTF());
      weightCount += patterns[i][0] * (patterns[i].length - 1);
    }
    int features = reader.readInt();
    int places = Integer.highestOneBit(features) * 2;
    hashes = new long[places];
    indexes = new int[places];
    for (int i = 0; i < features; i++) {
      enter(reader.readUTF(), i);
    }
    starts = new int[features + 1];
    weightOutcomes = new byte[weightCount];
    weights = new double[weightCount];
    int feature = 0;
    int at = 0;
    for (int[] pattern : patterns) {
      for (int i = 0; i < pattern[0]; i++) {
        starts[feature++] = at;
        for (int k = 1; k < pattern.length; k++) {
          weightOutcomes[at] = (byte) pattern[k];
          weights[at++] = reader.readDouble();
        }
      }
    }
    starts[feature] = at;
  }

  /**
   * Reads a model that comes with the product.
   *
   * @param resource the file of OpenNLP's on the class path, a zip
   * @param entry the model's part of it
   */
  public static MaxentModel load(String resource, String entry) {
    return Resource.read(
        MaxentModel.class,
        resource,
        in -> {
          ZipInputStream zip = new ZipInputStream(in);
          for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            if (e.getName().equals(entry)) {
              DataInputStream data = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
              return new MaxentModel(new BinaryFileDataReader(data));
            }
          }
          throw new IOException("no part " + entry);
        });
  }

  private static int[] numbers(String line) {
    String[] fields = line.split(" ", -1);
    int[] numbers = new int[fields.length];
    for (int i = 0; i < fields.length; i++) {
      numbers[i] = Integer.parseInt(fields[i]);
    }
    return numbers;
  }

  private void enter(String name, int index) throws IOException {
    long hash = hash(name);
    int place = place(hash);
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    if (hash == 0 || hashes[place] != 0) {
      throw new IOException("no hash of its own for feature " + name);
    }
    hashes[place] = hash;
    indexes[place] = index;
  }

  private int place(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
  }

  /** The hash of a feature's name or of its beginning. */
  public static long hash(String name) {
    return hash(HASH_START, name);
  }

  /** The hash of a name that goes on with the text. */
  public static long hash(long beginning, String text) {
    return hash(beginning, text, 0, text.length());
  }

  /** The hash of a name that goes on with {@code text[start:end]}. */
  public static long hash(long beginning, String text, int start, int end) {
    long hash = beginning;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a name that goes on with the text in lower case, code point by code point. */
  public static long hashOfLowerCase(long beginning, String text) {
    long hash = beginning;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int lower = Character.toLowerCase(codePoint);
      if (Character.isBmpCodePoint(lower)) {
        hash = hash(hash, (char) lower);
      } else {
        hash = hash(hash(hash, Character.highSurrogate(lower)), Character.lowSurrogate(lower));
      }
      at += Character.charCount(codePoint);
    }
    return hash;
  }

  /** The hash of a name that goes on with the character. */
  public static long hash(long beginning, char next) {
    return (beginning ^ next) * HASH_FACTOR;
  }

  /** The feature whose name has this hash, or {@link #NO_FEATURE}. */
  public int feature(long hash) {
    int place = place(hash);
    while (hashes[place] != 0) {
      if (hashes[place] == hash) {
        return indexes[place];
      }
      place = (place + 1) & (hashes.length - 1);
    }
    return NO_FEATURE;
  }

  public int outcomeCount() {
    return outcomes.length;
  }

  public String outcome(int index) {
    return outcomes[index];
  }

  /**
   * The number of an outcome.
   *
   * @throws IllegalArgumentException if the model gives no such outcome
   */
  public int indexOf(String outcome) {
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i].equals(outcome)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no outcome of the model: " + outcome);
  }

  /** What each outcome's sum is before any feature: all are as likely. */
  public double prior() {
    return StrictMath.log(1.0 / outcomes.length);
  }

  /** Adds a feature's weights, one an outcome, to the sums; nothing for {@link #NO_FEATURE}. */
  public void add(int feature, double[] sums) {
    if (feature == NO_FEATURE) {
      return;
    }
    int end = starts[feature + 1];
    for (int i = starts[feature]; i < end; i++) {
      sums[weightOutcomes[i]] += weights[i];
    }
  }

  /** The most probable outcome, the first one of several. */
  public static int best(double[] sums) {
    int best = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        second = sums[best];
        best = i;
      } else if (sums[i] > second) {
        second = sums[i];
      }
    }
    return sums[best] - second > CLEARLY ? best : mostProbable(sums);
  }

  /** As OpenNLP decides: by probabilities, in which sums may be equal that differ by a rounding. */
  private static int mostProbable(double[] sums) {
    double[] probabilities = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = StrictMath.exp(sums[i]);
      all += probabilities[i];
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (probabilities[i] / all > probabilities[best] / all) {
        best = i;
      }
    }
    return best;
  }
}
