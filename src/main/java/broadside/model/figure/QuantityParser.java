package broadside.model.figure;

import broadside.diagnostic.Parsed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Quantity}: {@code many}, {@code nearly 10000}, {@code 20..100}. */
final class QuantityParser {
  private static final String MANY = "many";
  private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,6})?)";
  private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

  /** Ten thousand in half of Europe, ten in the other half. */
  private static final Pattern AMBIGUOUS = Pattern.compile("^0*+[1-9]\\d{0,2}(?:\\.\\d{3})+$");

  private static final Pattern SINGLE = Pattern.compile(NUMBER);

  private QuantityParser() {}

  static Parsed<Quantity> parse(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.equals(MANY)) {
      return Parsed.of(new Quantity.Many());
    }
    FigureQualifier qualifier = qualifier(text);
    String rest = text.substring(qualifier.prefix().length());
    Matcher range = RANGE.matcher(rest);
    if (range.matches()) {
      return range(written, qualifier, range);
    }
    if (isAmbiguous(rest)) {
      return Parsed.fault("ambiguous-number", written);
    }
    return SINGLE.matcher(rest).matches()
        ? Parsed.of(new Quantity.Counted(qualifier, new BigDecimal(rest)))
        : QuantitySuggestion.fault(written);
  }

  private static boolean isAmbiguous(String number) {
    return AMBIGUOUS.matcher(number).matches();
  }

  private static FigureQualifier qualifier(String text) {
    Optional<FigureQualifier> written =
        Arrays.stream(FigureQualifier.values())
            .filter(qualifier -> !qualifier.prefix().isEmpty())
            .filter(qualifier -> text.startsWith(qualifier.prefix()))
            .findFirst();
    return written.orElse(FigureQualifier.EXACT);
  }

  private static Parsed<Quantity> range(String text, FigureQualifier qualifier, Matcher matcher) {
    if (isAmbiguous(matcher.group(1)) || isAmbiguous(matcher.group(2))) {
      return Parsed.fault("ambiguous-number", text);
    }
    BigDecimal low = new BigDecimal(matcher.group(1));
    BigDecimal high = new BigDecimal(matcher.group(2));
    if (low.compareTo(high) >= 0) {
      return Parsed.fault("backward-range", text);
    }
    return switch (qualifier) {
      case EXACT -> Parsed.of(new Quantity.Range(low, high, false));
      case ABOUT -> Parsed.of(new Quantity.Range(low, high, true));
      default -> QuantitySuggestion.fault(text);
    };
  }
}
