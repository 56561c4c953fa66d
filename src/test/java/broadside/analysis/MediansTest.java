package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.figure.DurationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Medians of numbers that are known only within bounds. */
class MediansTest {
  private static final int MANY = 20_000;

  @Test
  void ofExactNumbersItIsTheOneInTheMiddle() {
    assertEquals(Bounds.of(3, 3), Medians.ofBounds(exact(9, 3, 1)));
    assertEquals(Bounds.of(5, 5), Medians.ofBounds(exact(5, 5)));
  }

  @Test
  void ofAnEvenCountItIsHalfWayBetweenTheTwoInTheMiddle() {
    assertEquals(Bounds.of(5, 5), Medians.ofBounds(exact(1, 3, 7, 100)));
    assertEquals(Bounds.of(5, 6), Medians.ofBounds(exact(1, 3, 8, 100)));
  }

  @Test
  void ofMinutesItIsToldInMinutes() {
    List<Elapsed> minutes =
        Stream.of(105L, 8L, 400L)
            .map(n -> new Elapsed(Bounds.of(n * 60, n * 60), Bounds.of(0, 0), false))
            .toList();
    assertEquals(Bounds.of(105, 105), Medians.of(minutes).count());
    assertEquals(DurationUnit.MINUTE, Medians.of(minutes).unit());
    assertTrue(Medians.of(minutes).isExact());
  }

  @Test
  void whatNothingLimitsStaysUnlimited() {
    assertEquals(
        Bounds.atLeast(2),
        Medians.ofBounds(List.of(Bounds.of(1, 1), Bounds.atLeast(2), Bounds.atLeast(5))));
    assertEquals(
        Bounds.of(1, 2),
        Medians.ofBounds(List.of(Bounds.of(1, 1), Bounds.of(1, 2), Bounds.atLeast(5))));
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
      Bounds median = Medians.ofBounds(bounds);
      double middle = (truth.get((count - 1) / 2) + truth.get(count / 2)) / 2.0;
      assertTrue(median.min() <= middle, bounds + " " + truth);
      assertTrue(middle <= median.max().orElse(Long.MAX_VALUE), bounds + " " + truth);
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
