package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.figure.Figure;
import broadside.model.figure.Quantity;
import broadside.model.text.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that is typed into a text stands in a figure or in a date of the record; otherwise it
 * can drift from them unseen. A number that is none, such as a version, is accepted by {@code
 * allow}.
 */
final class NumbersStandInRecord implements Rule {
  /** Digits with the separators of any language between them; not inside a word or an address. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/._-])\\d+(?:[.,'’\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d+)?(?![\\p{L}\\d])");

  /** The mark of an item in a numbered list. */
  private static final Pattern LIST_MARK = Pattern.compile("(?m)^[ \\t]*+\\d{1,9}[.)](?=\\s)");

  private static final String PLACEHOLDER = "\uFFFC";

  /** Bounded, as a text may begin a target at every other character and never end one. */
  private static final Pattern LINK_TARGET =
      Pattern.compile("\\]\\([^)]{0,2000}+\\)|<https?:[^>]{0,2000}+>");

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Set<BigDecimal> recorded = recorded(incident);
    Allowances allowed = Allowances.of(incident.allow());
    return IncidentText.all(incident).stream()
        .map(IncidentText::text)
        .filter(NumbersStandInRecord::hasDigit)
        .flatMap(
            text ->
                numbers(text)
                    .filter(number -> !allowed.permits(number))
                    .filter(number -> !recorded.contains(value(number)))
                    .map(
                        number ->
                            Diagnostic.warning(
                                text.place().at(number), "number-without-figure", number)));
  }

  /** Most texts have none. */
  private static boolean hasDigit(Text text) {
    String words = text.source();
    int at = 0;
    while (at < words.length() && (words.charAt(at) < '0' || words.charAt(at) > '9')) {
      at++;
    }
    return at < words.length();
  }

  /** The text with a sign in place of each placeholder. */
  private static String words(Text text) {
    return text.segments().stream()
        .map(segment -> segment instanceof Text.Literal words ? words.text() : PLACEHOLDER)
        .collect(Collectors.joining());
  }

  private static Stream<String> numbers(Text text) {
    String words = LINK_TARGET.matcher(words(text)).replaceAll("] ");
    return NUMBER
        .matcher(LIST_MARK.matcher(words).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .distinct();
  }

  /** The value of a number as it is typed in prose: a group of three digits is thousands. */
  private static BigDecimal value(String number) {
    String ungrouped = number.replaceAll("[.,'’\\u00a0\\u202f ](?=\\d{3}(?!\\d))", "");
    return new BigDecimal(ungrouped.replace(',', '.')).stripTrailingZeros();
  }

  private static Set<BigDecimal> recorded(Incident incident) {
    Stream<When> times =
        Stream.concat(
            incident.span().stream(),
            incident.events().stream().flatMap(event -> event.time().when().stream()));
    return Stream.concat(
            incident.allFigures().flatMap(NumbersStandInRecord::values),
            times.flatMap(NumbersStandInRecord::values))
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<BigDecimal> values(Figure figure) {
    if (!(figure.value() instanceof Figure.Observed observed)) {
      return Stream.empty();
    }
    Quantity quantity = observed.quantity();
    if (quantity instanceof Quantity.Range range) {
      return Stream.of(range.low(), range.high());
    }
    return quantity instanceof Quantity.Counted counted
        ? Stream.of(counted.value())
        : Stream.empty();
  }

  private static Stream<BigDecimal> values(When when) {
    return Stream.of(when.firstPoint(), when.lastPoint()).flatMap(NumbersStandInRecord::values);
  }

  private static Stream<BigDecimal> values(Point point) {
    Stream<Integer> numbers =
        point.isDayKnown()
            ? Stream.of(point.firstDay().getYear(), point.firstDay().getDayOfMonth())
            : Stream.of(point.firstDay().getYear());
    return numbers.map(BigDecimal::valueOf);
  }
}
