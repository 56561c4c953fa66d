package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums and products of quantities keep their bounds and qualifiers. */
class EstimateTest {
  private static final int MANY = 20_000;
  private static final List<String> NOTATIONS =
      List.of("7", "20..100", "up to 5", "less than 9", "at least 3", "more than 4", "0..2", "0");

  @ParameterizedTest
  @CsvSource({
    "2, 3, 5, 6",
    "about 50000, 12..13, about 50012..50013, about 600000..650000",
    "nearly 10000, 2, about 10002, about 20000",
    "20..100, 1, 21..101, 20..100",
    "at least 3, 20..100, at least 23, at least 60",
    "more than 3, 2, at least 5, at least 6",
    "up to 5, less than 3, less than 8, less than 15",
    "up to 5, 2, 2..7, up to 10",
    "about 20..100, 2, about 22..102, about 40..200"
  })
  void bothAreComputedFromTheBounds(String a, String b, String sum, String product) {
    Estimate first = estimate(a);
    Estimate second = estimate(b);
    assertEquals(sum, first.combine(second, BigDecimal::add).quantity().notation());
    assertEquals(product, first.combine(second, BigDecimal::multiply).quantity().notation());
  }

  @Test
  void nothingIsComputedFromMany() {
    assertEquals(Optional.empty(), Estimate.of(new Quantity.Many()));
  }

  @Test
  void theTrueResultIsWithinTheBounds() {
    Random random = new Random(9);
    for (int i = 0; i < MANY; i++) {
      Estimate a = estimate(NOTATIONS.get(random.nextInt(NOTATIONS.size())));
      Estimate b = estimate(NOTATIONS.get(random.nextInt(NOTATIONS.size())));
      BigDecimal x = drawn(a, random);
      BigDecimal y = drawn(b, random);
      assertWithin(a.combine(b, BigDecimal::add), x.add(y));
      assertWithin(a.combine(b, BigDecimal::multiply), x.multiply(y));
    }
  }

  private static void assertWithin(Estimate estimate, BigDecimal truth) {
    String message = estimate + " holds " + truth;
    assertTrue(estimate.low().compareTo(truth) <= 0, message);
    assertTrue(estimate.high().filter(high -> high.compareTo(truth) < 0).isEmpty(), message);
  }

  private static BigDecimal drawn(Estimate estimate, Random random) {
    BigDecimal high = estimate.high().orElse(estimate.low().add(BigDecimal.TEN));
    BigDecimal share = BigDecimal.valueOf(random.nextInt(101), 2);
    return estimate.low().add(high.subtract(estimate.low()).multiply(share));
  }

  private static Estimate estimate(String notation) {
    Quantity quantity = ((Parsed.Value<Quantity>) Quantity.parse(notation)).value();
    return Estimate.of(quantity).orElseThrow();
  }
}
