package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Medians of numbers that are known only within bounds. */
class MediansTest {
  private static final int MANY = 20_000;

  @Test
  void ofExactNumbersItIsTheOneInTheMiddle() {
    assertEquals(Bounds.of(3, 3), Medians.of(exact(9, 3, 1)));
    assertEquals(Bounds.of(5, 5), Medians.of(exact(5, 5)));
  }

  @Test
  void ofAnEvenCountItLiesBetweenTheTwoInTheMiddle() {
    assertEquals(Bounds.of(3, 7), Medians.of(exact(1, 3, 7, 100)));
  }

  @Test
  void whatNothingLimitsStaysUnlimited() {
    assertEquals(
        Bounds.atLeast(2),
        Medians.of(List.of(Bounds.of(1, 1), Bounds.atLeast(2), Bounds.atLeast(5))));
    assertEquals(
        Bounds.of(1, 2), Medians.of(List.of(Bounds.of(1, 1), Bounds.of(1, 2), Bounds.atLeast(5))));
  }

  @Test
  void theMedianOfAnyTrueNumbersIsWithin() {
    Random random = new Random(7);
    for (int i = 0; i < MANY; i++) {
      List<Bounds> bounds = new ArrayList<>();
      List<Long> truth = new ArrayList<>();
      int count = 1 + random.nextInt(7);
      for (int j = 0; j < count; j++) {
        long min = random.nextInt(10);
        long more = random.nextInt(5);
        bounds.add(random.nextInt(5) == 0 ? Bounds.atLeast(min) : Bounds.of(min, min + more));
        truth.add(min + random.nextLong(more + 1));
      }
      truth.sort(null);
      Bounds median = Medians.of(bounds);
      assertTrue(median.min() <= truth.get((count - 1) / 2), bounds + " " + truth);
      assertTrue(truth.get(count / 2) <= median.max().orElse(Long.MAX_VALUE), bounds + " " + truth);
    }
  }

  private static List<Bounds> exact(long... numbers) {
    List<Bounds> all = new ArrayList<>();
    for (long number : numbers) {
      all.add(Bounds.of(number, number));
    }
    return all;
  }
}
