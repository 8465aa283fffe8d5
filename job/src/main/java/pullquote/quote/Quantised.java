package pullquote.quote;

import java.util.Arrays;

/** Weights as signed bytes: multiples of a step, the largest few cut off at 127 steps. */
final class Quantised {
  private static final double CUT_OFF = 0.0002;

  private Quantised() {}

  /** The step that spreads all but the largest weights over 127 steps. */
  static double step(float[] weights) {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sizes);
    float largest = sizes[(int) ((sizes.length - 1) * (1 - CUT_OFF))];
    return largest == 0 ? 1 : largest / 127.0;
  }

  static byte[] bytes(float[] weights, double step) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / step)));
    }
    return bytes;
  }

  static float[] weights(byte[] bytes, double step) {
    float[] weights = new float[bytes.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (bytes[i] * step);
    }
    return weights;
  }
}
