package broadside.validation.personal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;

/**
 * Finds international bank account numbers, by the form of their country and their check digits.
 */
final class IbanDetector implements Detector {
  /** The check digits, behind the country; they come first here, as few texts have any. */
  private static final Pattern CHECK =
      Pattern.compile("\\d{2}(?<=(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2})(?=[ -]?[A-Za-z0-9]{2})");

  private static final Pattern SEPARATORS = Pattern.compile("[ -]");
  private static final int COUNTRY = 2;

  @Override
  public Stream<Match> find(NormalizedText reading) {
    String text = reading.text();
    return reading.digits().count() == 0
        ? Stream.empty()
        : CHECK.matcher(text).results().flatMap(check -> match(text, check).stream());
  }

  private static Optional<Match> match(String text, MatchResult check) {
    int start = check.start() - COUNTRY;
    String code = text.substring(start, check.start()).toUpperCase(Locale.ROOT);
    CountryCode country = CountryCode.getByCode(code);
    if (country == null || !IbanUtil.isSupportedCountry(country)) {
      return Optional.empty();
    }
    int more = IbanUtil.getIbanLength(country) - (check.end() - start);
    Matcher rest =
        Pattern.compile("(?:[ -]?[A-Za-z0-9]){" + more + "}(?![\\p{L}\\p{N}])")
            .matcher(text)
            .region(check.end(), text.length());
    return rest.lookingAt() ? match(text.substring(start, rest.end()), start) : Optional.empty();
  }

  private static Optional<Match> match(String piece, int start) {
    String number = SEPARATORS.matcher(piece).replaceAll("").toUpperCase(Locale.ROOT);
    return IbanUtil.isValid(number)
        ? Optional.of(new Match(Kind.IBAN, number, start, start + piece.length()))
        : Optional.empty();
  }
}
