package broadside.wording;

import broadside.model.figure.Quantity;
import broadside.model.time.Later;
import java.util.Map;

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
        .map(amount -> phrases.say("later." + unit, arguments(amount)))
        .orElseGet(() -> phrases.say("later.some." + unit));
  }

  private Map<String, Object> arguments(Quantity amount) {
    return Map.of("quantity", quantities.tell(amount), "n", QuantityWording.deciding(amount));
  }
}
