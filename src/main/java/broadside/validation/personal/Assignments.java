package broadside.validation.personal;

import broadside.language.LanguageRules;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds secrets by the word in front of them: {@code password: …}, {@code ?token=…}. Behind a colon
 * a plain word is prose (“password: unchanged”), unless it stands in quotation marks.
 */
final class Assignments {
  private static final Pattern SIGN = Pattern.compile("[:=](?<=[\\p{L}\"'*_`\\s].)");

  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)(?:"
              + String.join("|", LanguageRules.all(LanguageRules::passwords))
              + "|passwd|pwd|passphrase|secret|token|(?:api|access|private)[ _-]?key"
              + "|credentials?)[\"'*_`\\s]{0,3}$");

  /** In a query the names are shorter. */
  private static final Pattern QUERY =
      Pattern.compile(
          "(?i)[?&;#](?:[\\w.-]{0,20}[_.-])?(?:key|auth|sig|signature|sid|session(?:id)?|pass)$");

  private static final Pattern VALUE = Pattern.compile("[^\\s&#\"'`<>()\\[\\]{},;]{4,200}+");
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\s{0,3}(?:\"([^\"\\s]{4,200}+)\"|'([^'\\s]{4,200}+)'"
              + "|`([^`\\s]{4,200}+)`|“([^”\\s]{4,200}+)”)");

  /** Behind a colon: letters and digits, letters and signs, or many digits. */
  private static final Pattern TELLING =
      Pattern.compile(
          "\\s{0,3}((?=\\S{0,200}?\\p{L})(?=\\S{0,200}?(?:\\d|[!$%^&*#@?+=~]\\w|\\w!))"
              + "[^\\s\"'`<>(){},;]{6,200}+|\\d{6,200}+)");

  /** What stands where a secret was taken out. */
  private static final Pattern NOTHING =
      Pattern.compile("(?i)[.…*x•_-]++|[$%].*|redacted|removed|hidden|none|null|true|false");

  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_QUERY = 40;

  private Assignments() {}

  static Stream<Match> find(String text) {
    return SIGN.matcher(text).results().flatMap(sign -> match(text, sign).stream());
  }

  private static Optional<Match> match(String text, MatchResult sign) {
    boolean isEqual = sign.group().equals("=");
    boolean isNamed =
        isBehind(NAME, LONGEST_NAME, text, sign.start())
            || (isEqual && isBehind(QUERY, LONGEST_QUERY, text, sign.start()));
    if (!isNamed) {
      return Optional.empty();
    }
    return value(QUOTED, text, sign.end())
        .or(() -> isEqual ? value(VALUE, text, sign.end()) : Optional.empty())
        .or(() -> value(TELLING, text, sign.end()))
        .filter(match -> !NOTHING.matcher(match.value()).matches());
  }

  /** Whether a sign stands behind a name, of which a part may be longer than any that counts. */
  private static boolean isBehind(Pattern name, int longest, String text, int sign) {
    return name.matcher(text).region(Math.max(0, sign - longest), sign).find();
  }

  private static Optional<Match> value(Pattern pattern, String text, int from) {
    Matcher value = pattern.matcher(text).region(from, text.length());
    if (!value.lookingAt()) {
      return Optional.empty();
    }
    int group = value.groupCount();
    while (group > 0 && value.group(group) == null) {
      group--;
    }
    return Optional.of(SecretDetector.secret(value.group(group), value.start(group)));
  }
}
