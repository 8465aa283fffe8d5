package pullquote.quote;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pullquote.text.Resource;

/**
 * What attribution has learnt: the word lists, the ranker's weights, the calibration. Immutable.
 *
 * <p>A model file holds, big-endian: the four bytes PQA1; the number of weights, an int; the size
 * of a step, a double; the number of knots of the calibration, an int, and for each its probability
 * and share of right answers, two doubles; the number of weights that are not 0, an int, and for
 * each how far it lies behind the one before (from 0; seven bits a byte, the lowest first, the
 * eighth set where another byte follows) and its steps, a signed byte. The word lists lie beside
 * it.
 */
public final class AttributionModel {
  private static final int MAGIC = 0x50514131;
  private static final int LARGEST = 1 << 22;

  private final Lexicon lexicon;
  private final Ranker ranker;
  private final Calibration calibration;

  AttributionModel(Lexicon lexicon, Ranker ranker, Calibration calibration) {
    this.lexicon = lexicon;
    this.ranker = ranker;
    this.calibration = calibration;
  }

  /** The model that comes with the product; read once a JVM. */
  public static AttributionModel shipped() {
    return Shipped.MODEL;
  }

  /** The same with the calibration of another model. */
  public AttributionModel calibratedAs(AttributionModel other) {
    return new AttributionModel(lexicon, ranker, other.calibration);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Ranker ranker() {
    return ranker;
  }

  Calibration calibration() {
    return calibration;
  }

  /**
   * The same with a calibration fitted to answers that were seen.
   *
   * @param probabilities the ranker's, one an answer
   * @param right whether it was right, one an answer
   */
  public AttributionModel calibrated(List<Double> probabilities, List<Boolean> right) {
    List<Calibration.Knot> seen = new ArrayList<>();
    for (int i = 0; i < probabilities.size(); i++) {
      seen.add(new Calibration.Knot(probabilities.get(i), right.get(i) ? 1 : 0));
    }
    return new AttributionModel(lexicon, ranker, Calibration.fit(seen));
  }

  /** Writes the model, and its word lists beside it. */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is not a file's path");
    }
    Files.createDirectories(folder);
    lexicon.write(folder);
    byte[] weights = ranker.weights();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(MAGIC);
      out.writeInt(weights.length);
      out.writeDouble(ranker.step());
      out.writeInt(calibration.knots().size());
      for (Calibration.Knot knot : calibration.knots()) {
        out.writeDouble(knot.probability());
        out.writeDouble(knot.right());
      }
      int count = 0;
      for (byte weight : weights) {
        count += weight == 0 ? 0 : 1;
      }
      out.writeInt(count);
      int last = 0;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] != 0) {
          writeDistance(out, i - last);
          out.writeByte(weights[i]);
          last = i;
        }
      }
    }
  }

  private static void writeDistance(DataOutputStream out, int distance) throws IOException {
    int left = distance;
    while (left > 0x7f) {
      out.writeByte((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private static int readDistance(DataInputStream in) throws IOException {
    int distance = 0;
    for (int shift = 0; shift < 28; shift += 7) {
      int next = in.readUnsignedByte();
      distance |= (next & 0x7f) << shift;
      if (next <= 0x7f) {
        break;
      }
    }
    return distance;
  }

  static AttributionModel read(InputStream stream, Lexicon lexicon) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    if (in.readInt() != MAGIC) {
      throw new IOException("not an attribution model");
    }
    int size = in.readInt();
    if (size <= 0 || size > LARGEST) {
      throw new IOException("an attribution model of " + size + " weights");
    }
    double step = in.readDouble();
    List<Calibration.Knot> knots = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      knots.add(new Calibration.Knot(in.readDouble(), in.readDouble()));
    }
    byte[] weights = new byte[size];
    int at = 0;
    for (int left = in.readInt(); left > 0; left--) {
      at += readDistance(in);
      if (at >= size) {
        throw new IOException("an attribution model with weight " + at + " of " + size);
      }
      weights[at] = in.readByte();
    }
    return new AttributionModel(lexicon, new Ranker(weights, step), new Calibration(knots));
  }

  private static final class Shipped {
    static final AttributionModel MODEL =
        Resource.read(
            AttributionModel.class, "attribution.model", in -> read(in, Lexicon.shipped()));
  }
}
