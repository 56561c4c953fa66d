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
  private static final Pattern START =
      Pattern.compile("[A-Za-z]{2}\\d{2}(?<![\\p{L}\\p{N}].{4})(?=[ -]?[A-Za-z0-9]{2})");

  private static final Pattern SEPARATORS = Pattern.compile("[ -]");

  @Override
  public Stream<Match> find(NormalizedText reading) {
    String text = reading.text();
    return !reading.signs().hasDigit()
        ? Stream.empty()
        : START.matcher(text).results().flatMap(start -> match(text, start).stream());
  }

  private static Optional<Match> match(String text, MatchResult start) {
    CountryCode country =
        CountryCode.getByCode(start.group().substring(0, 2).toUpperCase(Locale.ROOT));
    if (country == null || !IbanUtil.isSupportedCountry(country)) {
      return Optional.empty();
    }
    int more = IbanUtil.getIbanLength(country) - start.group().length();
    Matcher rest =
        Pattern.compile("(?:[ -]?[A-Za-z0-9]){" + more + "}(?![\\p{L}\\p{N}])")
            .matcher(text)
            .region(start.end(), text.length());
    return rest.lookingAt() ? match(start.group() + rest.group(), start.start()) : Optional.empty();
  }

  private static Optional<Match> match(String piece, int start) {
    String number = SEPARATORS.matcher(piece).replaceAll("").toUpperCase(Locale.ROOT);
    return IbanUtil.isValid(number)
        ? Optional.of(new Match(Kind.IBAN, number, start, start + piece.length()))
        : Optional.empty();
  }
}
