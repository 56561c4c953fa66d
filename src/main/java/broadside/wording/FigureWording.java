package broadside.wording;

import broadside.edition.Edition;
import broadside.edition.FigureValue;
import broadside.model.figure.DurationUnit;
import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Per;
import broadside.model.figure.Quantity;
import broadside.model.translation.Dictionary;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Words figures: the quantity, what is counted, and for each of what. */
final class FigureWording {
  private static final Quantity LESS_THAN_ONE =
      new Quantity.Counted(FigureQualifier.LESS_THAN, BigDecimal.ONE);

  private final Phrases phrases;
  private final Dictionary dictionary;
  private final QuantityWording quantities;

  FigureWording(Phrases phrases, Dictionary dictionary) {
    this.phrases = phrases;
    this.dictionary = dictionary;
    this.quantities = new QuantityWording(phrases);
  }

  /** A figure whose quantity is known: "about 50,000 e-mails a day for each address". */
  String tell(Edition.Figure figure, Quantity quantity) {
    String phrase = counted(figure, quantity);
    for (Per per : figure.per()) {
      phrase = phrases.say("per." + per.word(), Map.of("figure", phrase));
    }
    return phrase;
  }

  private String counted(Edition.Figure figure, Quantity quantity) {
    return figure.unit().isEmpty() && quantity.equals(LESS_THAN_ONE)
        ? ofTime(figure).map(this::lessThanOne).orElseGet(() -> withUnit(figure, quantity))
        : withUnit(figure, quantity);
  }

  private String lessThanOne(DurationUnit unit) {
    return phrases.say("duration.less." + unit.word());
  }

  private String withUnit(Edition.Figure figure, Quantity quantity) {
    String words = quantities.tell(quantity);
    return unit(figure, quantity)
        .map(unit -> phrases.say("figure.unit", Map.of("quantity", words, "unit", unit)))
        .orElse(words);
  }

  /** What is counted; a time that is counted in hours or minutes has its unit from the language. */
  private Optional<String> unit(Edition.Figure figure, Quantity quantity) {
    BigDecimal number = QuantityWording.deciding(quantity);
    return figure
        .unit()
        .map(unit -> dictionary.unit(unit).form(phrases.plural(number)).source())
        .or(
            () ->
                ofTime(figure)
                    .map(unit -> phrases.say("unit." + unit.word(), Map.of("n", number))));
  }

  private static Optional<DurationUnit> ofTime(Edition.Figure figure) {
    return figure.value() instanceof FigureValue.Duration duration
        ? duration.form().unit()
        : Optional.empty();
  }
}
