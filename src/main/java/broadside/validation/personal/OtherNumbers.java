package broadside.validation.personal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that look like those of telephones and are dates, counts, signs of reference or links.
 */
final class OtherNumbers {
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
  private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?+";

  /** Before the first and behind the last of some groups of digits stand no further ones. */
  private static final String NOT_BEHIND = "(?<![\\d+(]|[\\d)][ .,/-])";

  private static final String NOT_BEFORE = "(?![ ./-]?\\d)";

  private static final List<String> DATES =
      List.of(
          "(?<![\\d+-])"
              + YEAR
              + "-"
              + MONTH
              + "(?:-"
              + DAY
              + ")?+(?:[T ]"
              + CLOCK
              + ")?+(?!-?\\d)",
          "(?<![\\d+])" + YEAR + MONTH + DAY + "(?:\\d{4}|\\d{6})?+(?!\\d)",
          "(?<![\\d.+])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?" + YEAR + "(?!\\.?\\d)",
          "(?<![\\d/+])\\d{1,2}/\\d{1,2}/\\d{2,4}+(?![\\d/])",
          "(?<![\\d:])" + CLOCK + "(?![\\d:])",
          NOT_BEHIND + YEAR + "(?:\\s?[–—-]\\s?" + YEAR + ")++" + NOT_BEFORE);

  /** A space between thousands is also one between the digits of telephones. */
  private static final List<String> COUNTS =
      List.of(
          "(?<![\\d+(.,'’])[1-9]\\d{0,2}([.,'’])\\d{3}(?:\\1\\d{3})*+(?![\\d.'’]*\\d)",
          NOT_BEHIND + "[1-9]\\d?(?: \\d{3})++" + NOT_BEFORE,
          NOT_BEHIND + "[1-9]\\d{2}(?: \\d{3})*? 000" + NOT_BEFORE,
          "(?<![\\d.])\\d{1,3}\\.\\d{4,}+(?![\\d.])");

  private static final List<String> REFERENCES =
      List.of(
          // A number in a link counts where it shows its country.
          "(?:https?|ftp)://(?:(?!\\+\\d)[^\\s<>\"])++",
          "[#№]\\s?\\d++",
          "(?=[A-Z])(?<!\\p{L})[A-Z]{2,12}-\\d[\\d-]*+",
          "IS[BS]N(?:-1[03])?+[:\\s]{0,2}[\\dX -]{8,20}+",
          "(?iu)(?=[bcirt])(?<!\\p{L})(?:ticket|case|issue|bug|id|ref(?:erence)?+)"
              + "(?:[- ]?(?:no|nr|number|nummer))?+[.:\\s#№]{1,3}\\d[\\d./-]*+");

  /** Few characters of a text are digits, at which all but the references begin. */
  private static final Pattern ANY =
      Pattern.compile("(?=\\d)(?:" + any(DATES) + "|" + any(COUNTS) + ")|" + any(REFERENCES));

  private OtherNumbers() {}

  private static String any(List<String> forms) {
    return String.join("|", forms);
  }

  /** The text with a sign for each of their characters, so that all else stays where it is. */
  static String hidden(String text) {
    Matcher matcher = ANY.matcher(text);
    return matcher.replaceAll(match -> "|".repeat(match.end() - match.start()));
  }
}
