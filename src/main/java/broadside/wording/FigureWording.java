package broadside.wording;

import broadside.edition.Edition;
import broadside.edition.FigureValue;
import broadside.language.GrammaticalCase;
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

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Phrases phrases;
  private final Dictionary dictionary;
  private final QuantityWording quantities;

  FigureWording(Phrases phrases, Dictionary dictionary) {
    this.phrases = phrases;
    this.dictionary = dictionary;
    this.quantities = new QuantityWording(phrases);
  }

  /** A figure whose quantity is known: "about 50,000 e-mails a day for each address". */
  String tell(Edition.Figure figure, Quantity quantity, GrammaticalCase grammaticalCase) {
    String phrase = counted(figure, quantity, grammaticalCase);
    for (Per per : figure.per()) {
      phrase = phrases.say("per." + per.word(), Map.of("figure", phrase));
    }
    return phrase;
  }

  private String counted(
      Edition.Figure figure, Quantity quantity, GrammaticalCase grammaticalCase) {
    boolean isLessThanOne = figure.unit().isEmpty() && quantity.equals(LESS_THAN_ONE);
    return ofTime(figure)
        .filter(unit -> isLessThanOne)
        .map(unit -> lessThanOne(unit, grammaticalCase))
        .orElseGet(() -> withUnit(figure, quantity, grammaticalCase));
  }

  private String lessThanOne(DurationUnit unit, GrammaticalCase grammaticalCase) {
    return phrases.say("duration.less." + unit.word(), Map.of("case", grammaticalCase.word()));
  }

  private String withUnit(
      Edition.Figure figure, Quantity quantity, GrammaticalCase grammaticalCase) {
    String words = quantities.tell(quantity, grammaticalCase, ofTime(figure).isPresent());
    Optional<String> whole = whole(figure, quantity, grammaticalCase);
    return unit(figure, QuantityWording.deciding(quantity), grammaticalCase)
        .map(
            unit ->
                Map.of(
                    "quantity",
                    words,
                    "unit",
                    unit,
                    "isWhole",
                    whole.isPresent() ? "yes" : "no",
                    "whole",
                    whole.orElse("")))
        .map(arguments -> phrases.say("figure.unit", arguments))
        .orElse(words);
  }

  /** One and two of something in words that need no number, for languages that have them. */
  private Optional<String> whole(
      Edition.Figure figure, Quantity quantity, GrammaticalCase grammaticalCase) {
    return quantity instanceof Quantity.Counted counted
        ? alone(figure, counted.value(), grammaticalCase)
            .map(words -> quantities.around(counted, words))
        : Optional.empty();
  }

  private Optional<String> alone(
      Edition.Figure figure, BigDecimal number, GrammaticalCase grammaticalCase) {
    boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
    if (!isOne && number.compareTo(TWO) != 0) {
      return Optional.empty();
    }
    Map<String, ?> form =
        Map.of("n", number, "count", phrases.number(number), "case", grammaticalCase.word());
    String category = isOne ? "one" : "two";
    return figure
        .unit()
        .map(dictionary::unit)
        .filter(unit -> unit.hasOwn(category))
        .map(unit -> unit.form(category, grammaticalCase).source())
        .or(() -> ofTime(figure).map(unit -> phrases.say("duration." + unit.word(), form)));
  }

  /** What is counted; a time that is counted in hours or minutes has its unit from the language. */
  private Optional<String> unit(
      Edition.Figure figure, BigDecimal number, GrammaticalCase grammaticalCase) {
    Map<String, ?> form = Map.of("n", number, "case", grammaticalCase.word());
    return figure
        .unit()
        .map(dictionary::unit)
        .map(unit -> unit.form(phrases.plural(number), grammaticalCase).source())
        .or(() -> ofTime(figure).map(unit -> phrases.say("unit." + unit.word(), form)));
  }

  private static Optional<DurationUnit> ofTime(Edition.Figure figure) {
    return figure.value() instanceof FigureValue.Duration duration
        ? duration.form().unit()
        : Optional.empty();
  }
}
