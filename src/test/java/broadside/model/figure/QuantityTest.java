package broadside.model.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The notation of quantities: a number with its qualifier, a range, or many. */
class QuantityTest {
  private static final int MANY = 5_000;

  @ParameterizedTest
  @CsvFileSource(resources = "/model/quantities.csv", numLinesToSkip = 2, delimiter = ';')
  void aQuantityIsReadOrRefused(String text, String read) {
    Parsed<Quantity> parsed = Quantity.parse(text);
    String outcome =
        parsed instanceof Parsed.Failure<Quantity> failure
            ? failure.fault().id()
            : ((Parsed.Value<Quantity>) parsed).value().notation();
    assertEquals(read, outcome);
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Random random = new Random(2013);
    for (int i = 0; i < MANY; i++) {
      Quantity quantity = quantity(random);
      assertEquals(Parsed.of(quantity), Quantity.parse(quantity.notation()), quantity.notation());
    }
  }

  private static Quantity quantity(Random random) {
    if (random.nextInt(10) == 0) {
      return new Quantity.Many();
    }
    if (random.nextBoolean()) {
      BigDecimal low = number(random);
      return new Quantity.Range(
          low, low.add(number(random)).add(BigDecimal.ONE), random.nextBoolean());
    }
    FigureQualifier[] qualifiers = FigureQualifier.values();
    return new Quantity.Counted(qualifiers[random.nextInt(qualifiers.length)], number(random));
  }

  private static BigDecimal number(Random random) {
    int scale = random.nextInt(6);
    // Three digits behind the point would be ambiguous.
    return BigDecimal.valueOf(random.nextInt(1_000_000_000), scale == 3 ? 6 : scale);
  }
}
