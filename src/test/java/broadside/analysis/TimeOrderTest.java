package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.time.EventTime;
import broadside.model.time.RandomTimes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of times of mixed precision is total. */
class TimeOrderTest {
  private static final int TRIPLES = 200_000;
  private static final Pattern QUALIFIER = Pattern.compile("[?~%]");

  @Test
  void anyTwoTimesCompareTheSameBothWays() {
    RandomTimes times = new RandomTimes(1);
    for (int i = 0; i < TRIPLES; i++) {
      TimeOrder a = order(times);
      TimeOrder b = order(times);
      assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
      assertEquals(a.compareTo(b) == 0, sameKey(a, b));
    }
  }

  @Test
  void anyThreeTimesAreInOneOrder() {
    RandomTimes times = new RandomTimes(2);
    for (int i = 0; i < TRIPLES; i++) {
      List<TimeOrder> three =
          new ArrayList<>(Stream.generate(() -> order(times)).limit(3).toList());
      Collections.sort(three);
      assertTrue(three.get(0).compareTo(three.get(1)) <= 0);
      assertTrue(three.get(1).compareTo(three.get(2)) <= 0);
      assertTrue(three.get(0).compareTo(three.get(2)) <= 0);
    }
  }

  @Test
  void aQualifierMovesNothing() {
    RandomTimes times = new RandomTimes(3);
    for (int i = 0; i < TRIPLES / 100; i++) {
      EventTime time = times.possible();
      String plain = QUALIFIER.matcher(time.when().orElseThrow().notation()).replaceAll("");
      EventTime certain =
          new EventTime(Optional.of(Windows.when(plain)), time.part(), time.after(), time.later());
      assertEquals(
          0, TimeOrder.of(time, Windows.KYIV).compareTo(TimeOrder.of(certain, Windows.KYIV)));
    }
  }

  private static boolean sameKey(TimeOrder a, TimeOrder b) {
    return a.anchor().equals(b.anchor())
        && a.untilOnly() == b.untilOnly()
        && a.end().to().equals(b.end().to());
  }

  private static TimeOrder order(RandomTimes times) {
    return TimeOrder.of(times.possible(), Windows.KYIV);
  }
}
