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
    return tell(quantity, GrammaticalCase.NOMINATIVE, false);
  }

  /**
   * A quantity before what it counts.
   *
   * @param isTime whether those are hours or minutes: "less than 3 hours", but "fewer than 3 calls"
   */
  String tell(Quantity quantity, GrammaticalCase grammaticalCase, boolean isTime) {
    if (quantity instanceof Quantity.Counted counted) {
      String measured = isTime || !isCount(counted.value()) ? "yes" : "no";
      return tell(counted, phrases.number(counted.value()), measured, "no");
    }
    if (quantity instanceof Quantity.Range range) {
      return phrases.say(
          range.approximate() ? "quantity.range.about" : "quantity.range",
          Map.of("low", phrases.number(range.low()), "high", phrases.number(range.high())));
    }
    return phrases.say("quantity.many", Map.of("case", grammaticalCase.word()));
  }

  /** A qualifier around words that say the number themselves: "at least an hour". */
  String around(Quantity.Counted quantity, String words) {
    return tell(quantity, words, "yes", "yes");
  }

  private String tell(Quantity.Counted quantity, String n, String measured, String isWord) {
    return phrases.say(
        "quantity." + quantity.qualifier().word(),
        Map.of("n", n, "measured", measured, "isWord", isWord));
  }

  private static boolean isCount(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.ONE) > 0;
  }

  /** The number that decides the plural form: of a range the last one said. */
  static BigDecimal deciding(Quantity quantity) {
    if (quantity instanceof Quantity.Counted counted) {
      return counted.value();
    }
    return quantity instanceof Quantity.Range range ? range.high() : SEVERAL;
  }
}
