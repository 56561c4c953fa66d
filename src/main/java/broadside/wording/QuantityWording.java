package broadside.wording;

import broadside.language.GrammaticalCase;
import broadside.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.Map;

/** Words quantities: each qualifier by its own word. */
final class QuantityWording {
  /** Stands for an uncounted many where a plural form is due. */
  private static final BigDecimal SEVERAL = BigDecimal.TEN;

  private final Phrases phrases;

  QuantityWording(Phrases phrases) {
    this.phrases = phrases;
  }

  /** A quantity as it stands alone. */
  String tell(Quantity quantity) {
    return tell(quantity, GrammaticalCase.NOMINATIVE);
  }

  String tell(Quantity quantity, GrammaticalCase grammaticalCase) {
    if (quantity instanceof Quantity.Counted counted) {
      return phrases.say(
          "quantity." + counted.qualifier().word(), Map.of("n", phrases.number(counted.value())));
    }
    if (quantity instanceof Quantity.Range range) {
      return phrases.say(
          range.approximate() ? "quantity.range.about" : "quantity.range",
          Map.of("low", phrases.number(range.low()), "high", phrases.number(range.high())));
    }
    return phrases.say("quantity.many", Map.of("case", grammaticalCase.word()));
  }

  /** The number that decides the plural form: of a range the last one said. */
  static BigDecimal deciding(Quantity quantity) {
    if (quantity instanceof Quantity.Counted counted) {
      return counted.value();
    }
    return quantity instanceof Quantity.Range range ? range.high() : SEVERAL;
  }
}
