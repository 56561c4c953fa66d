package broadside.wording;

import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Quantity;
import broadside.model.time.Later;
import broadside.model.time.TimeUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words how much later something happened. */
final class LaterWording {
  private final Phrases phrases;
  private final QuantityWording quantities;

  LaterWording(Phrases phrases) {
    this.phrases = phrases;
    this.quantities = new QuantityWording(phrases);
  }

  String tell(Later later) {
    String unit = later.unit().word();
    return later
        .amount()
        .map(amount -> phrases.say("later." + unit, arguments(amount, later.unit())))
        .orElseGet(() -> phrases.say("later.some." + unit));
  }

  private Map<String, Object> arguments(Quantity amount, TimeUnit unit) {
    return Map.of(
        "quantity", spelled(amount, unit).orElseGet(() -> quantities.tell(amount)),
        "n", QuantityWording.deciding(amount));
  }

  /** Small numbers in words, as print has it. */
  private Optional<String> spelled(Quantity amount, TimeUnit unit) {
    List<String> words = phrases.names("later.spelled." + unit.word());
    if (amount instanceof Quantity.Counted counted) {
      return Optional.of(counted)
          .filter(exact -> exact.qualifier() == FigureQualifier.EXACT || hasNoCases())
          .flatMap(value -> spelled(value.value(), words))
          .map(word -> quantities.qualified(counted.qualifier(), word));
    }
    return Optional.of(amount)
        .filter(Quantity.Range.class::isInstance)
        .filter(range -> hasNoCases())
        .flatMap(range -> range((Quantity.Range) range, words));
  }

  private Optional<String> range(Quantity.Range range, List<String> words) {
    return spelled(range.low(), words)
        .flatMap(low -> spelled(range.high(), words).map(high -> Map.of("low", low, "high", high)))
        .map(both -> phrases.say("later.spelled.range", both))
        .map(
            told -> range.approximate() ? quantities.qualified(FigureQualifier.ABOUT, told) : told);
  }

  /** Where they have cases, the words for numbers differ behind "about": then it is digits. */
  private boolean hasNoCases() {
    return phrases.say("later.spelled.qualified").equals("yes");
  }

  private static Optional<String> spelled(BigDecimal number, List<String> words) {
    boolean isSmall =
        number.stripTrailingZeros().scale() <= 0
            && number.signum() > 0
            && number.compareTo(BigDecimal.valueOf(words.size())) <= 0;
    return isSmall ? Optional.of(words.get(number.intValueExact() - 1)) : Optional.empty();
  }
}
