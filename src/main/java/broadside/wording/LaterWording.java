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

  /** A small number in words, as print has it. */
  private Optional<String> spelled(Quantity amount, TimeUnit unit) {
    List<String> words = phrases.names("later.spelled." + unit.word());
    return Optional.of(amount)
        .filter(Quantity.Counted.class::isInstance)
        .map(Quantity.Counted.class::cast)
        .filter(counted -> counted.qualifier() == FigureQualifier.EXACT)
        .map(Quantity.Counted::value)
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.signum() > 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(words.size())) <= 0)
        .map(value -> words.get(value.intValueExact() - 1));
  }
}
