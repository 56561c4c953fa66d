package broadside.wording;

import broadside.edition.Edition;
import broadside.model.figure.Per;
import broadside.model.figure.Quantity;
import broadside.model.translation.Dictionary;
import java.util.Map;

/** Words figures: the quantity, what is counted, and for each of what. */
final class FigureWording {
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
    String words = quantities.tell(quantity);
    return figure
        .unit()
        .map(unit -> dictionary.unit(unit).form(plural(quantity)).source())
        .map(unit -> phrases.say("figure.unit", Map.of("quantity", words, "unit", unit)))
        .orElse(words);
  }

  private String plural(Quantity quantity) {
    return phrases.plural(QuantityWording.deciding(quantity));
  }
}
