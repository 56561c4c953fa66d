package broadside.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regular expression of a language for a number and the space behind it at which no line ends:
 * 3 May, 50 000 mails, 9:30 Uhr.
 */
final class BoundNumbers {
  private static final String NEVER = "(?!)";

  /** No part of a clock time, a version or a name. */
  private static final String START = "(?=\\d)(?<![\\p{L}\\p{N}_/:.,+-])";

  private static final String CLOSE = TimePiece.CLOSE + "?+";
  private static final String SPACE = "[ \\u00A0]";

  /** The end of a word that stands in a list of words, and is no part of one such as "e-mail". */
  private static final String END = "(?!\\p{L}|[-‑'’]\\p{L})";

  /** What may stand around words: quotation marks. */
  private static final String QUOTED = "[\"'“”„»«’‘›‹]?+";

  /** 50 000 and 1. 5. as they are typed; and 9 h 30. */
  private static final String WITHIN =
      START
          + "(?:\\d{1,3} (?=\\d{3}(?!\\d))|\\d{1,2}\\. (?=\\d{1,2}\\.))"
          + "|(?<=\\d"
          + SPACE
          + ")h (?=\\d\\d(?!\\d|[ \\u00A0]min))|[§№] (?=\\d)";

  /** 50 000, 1.5, 1º, 1.º, 1er. */
  private static final String NUMBER =
      "\\d++(?:[.,\\u00A0\\u202F]\\d++)*+(?:\\.?+[º°]|er)?+" + CLOSE + QUOTED;

  /**
   * The year in "May 2013", "1. 5. 2013", "2012 and 2013" and "in 2013": nothing that is counted.
   * In "of 2000" a round number is.
   */
  private static final String YEAR =
      "(?=(?:19|20)\\d\\d)(?:(?<=(?:%1$s|\\d\\.|(?:19|20)\\d\\d \\p{L}{1,4})"
          + SPACE
          + ")(?:19|20)\\d\\d|(?<=(?iu:(?<!\\p{L})%2$s)"
          + SPACE
          + ")(?:19|20)(?!00)\\d\\d)(?!\\d)(?! (?:%3$s)"
          + END
          + ")";

  /** At the start of a line "1. " is a sign of a list, and any other number only that of a date. */
  private static final String ORDINAL =
      "(?<=[\\p{L},–—.!?:;)*_”“»]"
          + SPACE
          + "|[(„“«])\\d{1,3}+\\. (?=\\p{Ll}|%1$s)%2$s"
          + "|(?m:^)(?!1\\.)\\d{1,2}+\\. (?=%1$s)";

  /** The last day of a range, or of two: "3.–5. Mai", "1/2 May". */
  private static final String LAST_DAY = "(?<=\\d\\.?[–/-])\\d{1,2}+\\.?+ (?=(?:%s)(?!\\p{L}))";

  /** The year of a date in digits and its sign: "06.05.2013 r." */
  private static final String DATED_YEAR = "(?<=\\d\\.)(?:19|20)\\d\\d (?=%s(?!\\p{L}))";

  private final Phrases phrases;

  private BoundNumbers(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What a language keeps together, as a regular expression that ends with the space. */
  static String of(Phrases phrases) {
    return new BoundNumbers(phrases).pattern();
  }

  private String pattern() {
    String counts = "(?!" + words("spaces.uncounted") + END + ")";
    String clock = words("spaces.clock");
    String time = clock + "(?::\\d\\d)?+" + CLOSE + " (?=" + words("spaces.hours") + END + ")";
    String number = "(?!" + year() + ")(?!" + clock + "(?!\\d))" + NUMBER;
    String counted = " (?=" + QUOTED + "[\\p{L}%‰°\\p{Sc}])" + counts;
    String months = String.join("|", phrases.names("months.of"));
    String ordinal = ORDINAL.formatted(months, counts);
    String dates = LAST_DAY.formatted(months) + "|" + DATED_YEAR.formatted(words("spaces.year"));
    return WITHIN + "|" + START + "(?:" + time + "|" + number + counted + ")|" + ordinal + "|"
        + dates;
  }

  private String year() {
    return YEAR.formatted(months(), words("spaces.years"), words("spaces.year"));
  }

  private String months() {
    return Stream.of("months", "months.of", "months.in")
        .map(phrases::names)
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private String words(String key) {
    String words = phrases.say(key);
    return words.isEmpty() ? NEVER : "(?:" + words + ")";
  }
}
