package broadside.validation.personal;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds IP addresses of both versions. Four numbers with dots are one, whatever else they are. */
final class IpDetector implements Detector {
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final String DOT =
      "(?:\\.|\\s{0,2}"
          + Spoken.DISGUISED_DOT
          + "\\s{0,2}|\\s{1,2}\\.\\s{1,2}|\\s{1,2}(?iu:"
          + Spoken.DOT
          + ")\\s{1,2})";

  private static final Pattern IPV4 =
      Pattern.compile(
          "(?=\\d)(?<![\\d.])(?<!\\b[vV])"
              + ("(?>" + OCTET + ")" + DOT).repeat(3)
              + "(?>"
              + OCTET
              + ")(?![\\p{L}\\d]|\\.\\d)");

  private static final Pattern NO_DIGIT = Pattern.compile("\\D++");

  /** A number in the place of the host, which browsers read as an address. */
  private static final Pattern NUMBER_AS_HOST =
      Pattern.compile("(?<=://)(?:\\d{8,10}+|0[xX]\\p{XDigit}{8})(?=[/:?#\\s)>]|$)");

  private static final String BEFORE = "(?<![\\p{L}\\p{N}:.])";
  private static final String BEHIND = "(?![\\p{L}\\p{N}]|:[\\p{L}\\p{N}:])";

  /** Begins like the addresses that are in use: otherwise “::” is a sign of a programmer. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          BEFORE
              + "(?:[23]\\p{XDigit}{3}|[fF][c-fC-F]\\p{XDigit}{2}|64(?=:ff9b:))"
              + "(?::\\p{XDigit}{1,4}+){0,6}+::(?:\\p{XDigit}{1,4}+(?::\\p{XDigit}{1,4}+){0,6}+)?"
              + BEHIND);

  private static final Pattern WHOLE =
      Pattern.compile(BEFORE + "\\p{XDigit}{1,4}+(?::\\p{XDigit}{1,4}+){7}" + BEHIND);

  private static final int NUMBERS = 4;
  private static final int GROUPS = 8;

  @Override
  public Stream<Match> find(NormalizedText reading) {
    String text = reading.text();
    return reading.digits().count() == 0
        ? Stream.empty()
        : Stream.of(
                reading.digits().groups() >= NUMBERS ? dotted(text) : Stream.<Match>empty(),
                text.contains("://") ? matches(NUMBER_AS_HOST, text) : Stream.<Match>empty(),
                text.contains("::") ? matches(SHORTENED, text) : Stream.<Match>empty(),
                hasColons(text) ? matches(WHOLE, text) : Stream.<Match>empty())
            .flatMap(found -> found);
  }

  private static Stream<Match> dotted(String text) {
    return IPV4.matcher(text)
        .results()
        .map(found -> match(found, NO_DIGIT.matcher(found.group()).replaceAll(".")));
  }

  private static Stream<Match> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .filter(found -> groups(found.group()) <= GROUPS)
        .map(found -> match(found, found.group()));
  }

  /** Whether there are as many colons as a whole address has. */
  private static boolean hasColons(String text) {
    return text.chars().filter(sign -> sign == ':').count() >= GROUPS - 1;
  }

  private static long groups(String address) {
    return Arrays.stream(address.split(":", -1)).filter(group -> !group.isEmpty()).count();
  }

  private static Match match(MatchResult found, String value) {
    return new Match(Kind.IP, value, found.start(), found.end());
  }
}
