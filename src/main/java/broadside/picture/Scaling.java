package broadside.picture;

/**
 * Scales rows of numbers: each new one is the mean of the old ones around its place, the nearer the
 * heavier (a triangle that is as wide as a new pixel, or as an old one where those are larger).
 *
 * @see <a href="https://entropymine.com/imageworsener/resample/">Jason Summers, What is bicubic
 *     resampling?</a>
 */
final class Scaling {
  private final int[] first;
  private final double[][] weights;

  Scaling(int from, int to) {
    this.first = new int[to];
    this.weights = new double[to][];
    double step = (double) from / to;
    double reach = Math.max(1, step);
    for (int i = 0; i < to; i++) {
      double middle = (i + 0.5) * step - 0.5;
      first[i] = (int) Math.max(0, Math.ceil(middle - reach));
      int last = (int) Math.min(from - 1, Math.floor(middle + reach));
      weights[i] = triangle(first[i], last, middle, reach);
    }
  }

  private static double[] triangle(int first, int last, double middle, double reach) {
    double[] weights = new double[last - first + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.max(0, 1 - Math.abs(first + i - middle) / reach);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /** An old number of the row. */
  interface Row {
    double at(int index);
  }

  /** A new number of the row. */
  double at(int index, Row row) {
    double sum = 0;
    for (int i = 0; i < weights[index].length; i++) {
      sum += weights[index][i] * row.at(first[index] + i);
    }
    return sum;
  }
}
