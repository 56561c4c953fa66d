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
  private static final String EXACT = FigureQualifier.EXACT.word();

  /** What is said of the low end of an amount that is no range. */
  private static final String NO_RANGE = "none";

  private final Phrases phrases;
  private final QuantityWording quantities;

  LaterWording(Phrases phrases) {
    this.phrases = phrases;
    this.quantities = new QuantityWording(phrases);
  }

  String tell(Later later) {
    TimeUnit unit = later.unit();
    return later
        .amount()
        .map(amount -> tell(amount, unit))
        .orElseGet(() -> phrases.say("later.some." + unit.word()));
  }

  private String tell(Quantity amount, TimeUnit unit) {
    if (amount instanceof Quantity.Counted counted) {
      String later = later(number(counted, unit), amount, unit);
      return qualified(counted.qualifier().word(), form(later, counted.value()), later);
    }
    if (amount instanceof Quantity.Range range) {
      String later = later(range(range, unit), amount, unit);
      String qualifier = range.approximate() ? "range" : EXACT;
      return qualified(qualifier, form(later, range.low()), later);
    }
    return qualified(EXACT, "words", later(quantities.tell(amount), amount, unit));
  }

  private String number(Quantity.Counted counted, TimeUnit unit) {
    boolean isExact = counted.qualifier() == FigureQualifier.EXACT;
    return Optional.of(counted.value())
        .filter(value -> isExact || hasNoCases())
        .flatMap(value -> spelled(value, spellings(unit)))
        .orElseGet(() -> phrases.number(counted.value()));
  }

  private String later(String words, Quantity amount, TimeUnit unit) {
    String low = amount instanceof Quantity.Range range ? phrases.number(range.low()) : NO_RANGE;
    return phrases.say(
        "later." + unit.word(),
        Map.of("quantity", words, "n", QuantityWording.deciding(amount), "low", low));
  }

  /** Where the number one is left out, the unit is a word for it, too. */
  private static String form(String later, BigDecimal number) {
    if (Character.isDigit(later.codePointAt(0))) {
      return "digits";
    }
    return number.compareTo(BigDecimal.ONE) == 0 ? "one" : "words";
  }

  /** The qualifier stands around the whole of it: Czech has "by more than 3 days later". */
  private String qualified(String qualifier, String form, String later) {
    return phrases.say("later.qualified." + qualifier, Map.of("later", later, "form", form));
  }

  private List<String> spellings(TimeUnit unit) {
    return phrases.names("later.spelled." + unit.word());
  }

  /** In words only if both ends are. */
  private String range(Quantity.Range range, TimeUnit unit) {
    Optional<String> low = spelled(range.low(), spellings(unit)).filter(word -> hasNoCases());
    Optional<String> high = spelled(range.high(), spellings(unit));
    return low.isPresent() && high.isPresent()
        ? phrases.say("later.spelled.range", Map.of("low", low.get(), "high", high.get()))
        : phrases.say(
            "quantity.range",
            Map.of("low", phrases.number(range.low()), "high", phrases.number(range.high())));
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
