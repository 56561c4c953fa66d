package broadside.analysis;

import java.util.Arrays;

/**
 * The least of the first so many numbers of a list from which numbers are removed: a segment tree,
 * in which each step takes O(log n).
 */
final class LeastByPrefix {
  /** Greater than any number: what is least of none. */
  static final int NONE = Integer.MAX_VALUE;

  private final int size;
  private final int[] least;
  private final int[] places;

  /**
   * A list of the numbers from 0 up.
   *
   * @param numbers in their order in the list
   */
  LeastByPrefix(int[] numbers) {
    this.size = numbers.length;
    this.least = new int[2 * size];
    this.places = new int[size];
    Arrays.fill(least, NONE);
    for (int place = 0; place < size; place++) {
      least[size + place] = numbers[place];
      places[numbers[place]] = place;
    }
    for (int node = size - 1; node > 0; node--) {
      update(node);
    }
  }

  private void update(int node) {
    least[node] = Math.min(least[2 * node], least[2 * node + 1]);
  }

  void remove(int number) {
    int node = size + places[number];
    least[node] = NONE;
    for (node /= 2; node > 0; node /= 2) {
      update(node);
    }
  }

  /** The least of the first so many that are still there. */
  int least(int count) {
    int found = NONE;
    int left = size;
    int right = size + count;
    while (left < right) {
      if (left % 2 == 1) {
        found = Math.min(found, least[left++]);
      }
      if (right % 2 == 1) {
        found = Math.min(found, least[--right]);
      }
      left /= 2;
      right /= 2;
    }
    return found;
  }
}
