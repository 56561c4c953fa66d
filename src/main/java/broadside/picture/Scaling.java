package broadside.picture;

import java.util.Arrays;

/**
 * Scales pictures in one direction: each new pixel is the mean of the old ones around its place,
 * the nearer the heavier (a triangle that is as wide as a new pixel, or as an old one where those
 * are larger).
 *
 * @see <a href="https://entropymine.com/imageworsener/resample/">Jason Summers, What is bicubic
 *     resampling?</a>
 */
final class Scaling {
  private static final int CHANNELS = 3;

  private final int from;
  private final int[] first;
  private final float[][] weights;

  Scaling(int from, int to) {
    this.from = from;
    this.first = new int[to];
    this.weights = new float[to][];
    double step = (double) from / to;
    double reach = Math.max(1, step);
    for (int i = 0; i < to; i++) {
      double middle = (i + 0.5) * step - 0.5;
      first[i] = (int) Math.max(0, Math.ceil(middle - reach));
      int last = (int) Math.min(from - 1, Math.floor(middle + reach));
      weights[i] = triangle(first[i], last, middle, reach);
    }
  }

  private static float[] triangle(int first, int last, double middle, double reach) {
    double[] heights = new double[last - first + 1];
    Arrays.setAll(heights, i -> Math.max(0, 1 - Math.abs(first + i - middle) / reach));
    double sum = Arrays.stream(heights).sum();
    float[] weights = new float[heights.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (heights[i] / sum);
    }
    return weights;
  }

  /** Opaque pixels in rows of another length: their red, green and blue parts. */
  float[] across(int[] pixels) {
    int width = weights.length;
    float[] parts = new float[pixels.length / from * width * CHANNELS];
    for (int i = 0; i < parts.length; i += CHANNELS) {
      int row = i / CHANNELS / width * from;
      int x = i / CHANNELS % width;
      for (int k = 0; k < weights[x].length; k++) {
        int rgb = pixels[row + first[x] + k];
        parts[i] += weights[x][k] * ((rgb >> 16) & 0xFF);
        parts[i + 1] += weights[x][k] * ((rgb >> 8) & 0xFF);
        parts[i + 2] += weights[x][k] * (rgb & 0xFF);
      }
    }
    return parts;
  }

  /** The parts of rows as pixels of another number of rows, each so wide. */
  int[] down(float[] parts, int width) {
    int[] pixels = new int[weights.length * width];
    for (int row = 0; row < weights.length; row++) {
      float[] mean = mean(row, parts, width * CHANNELS);
      for (int x = 0; x < width; x++) {
        int i = x * CHANNELS;
        pixels[row * width + x] =
            (Math.round(mean[i]) << 16) | (Math.round(mean[i + 1]) << 8) | Math.round(mean[i + 2]);
      }
    }
    return pixels;
  }

  private float[] mean(int row, float[] parts, int stride) {
    float[] mean = new float[stride];
    for (int k = 0; k < weights[row].length; k++) {
      int above = (first[row] + k) * stride;
      for (int i = 0; i < stride; i++) {
        mean[i] += weights[row][k] * parts[above + i];
      }
    }
    return mean;
  }
}
