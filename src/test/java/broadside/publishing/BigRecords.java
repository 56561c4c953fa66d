package broadside.publishing;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records of nearly a megabyte, as large as the limits let them be. */
enum BigRecords {
  /** As many events as there may be, each after the one before, and telling its time. */
  EVENTS(4_999, BigRecords::after),

  /** As many figures, each named in a text. */
  FIGURES(4_900, BigRecords::counting),

  /** Texts as long as they may be. */
  TEXTS(45, n -> text(n, "One *word* and [one](https://example.org/) more. ")),

  /** The same in lines, as lists in lists. */
  LISTS(44, n -> text(n, "- a\\n  - b\\n    - **c** {when}\\n")),

  /** The same, of marks that make parsers of Markdown slow. */
  MARKS(45, n -> text(n, "*a **a [a](b `c` ")),

  /** The same, of lines that hold nothing. */
  BLANKS(28, n -> text(n, "a\\n\\n\\n \\n")),

  /** Faults at every place. */
  FAULTS(
      4_900,
      n -> "  - {id: E%d, when: 2013-13-%d, kind: x, after: [y%d], z: 0}%n".formatted(n, n, n));

  private static final String HEAD =
      """
      title: An incident
      language: en
      time-zone: Europe/Kyiv
      tlp: clear
      release: {state: released, approved-by: Board, released: 2013-06}
      statement: {headline: What happened, lead: All of it.}
      phases: {all: All of it}
      events:
      """;
  private static final int LONGEST = 20_000;

  private final int events;

  @SuppressWarnings("ImmutableEnumChecker") // It keeps nothing.
  private final IntFunction<String> event;

  BigRecords(int events, IntFunction<String> event) {
    this.events = events;
    this.event = event;
  }

  /** The record. */
  String yaml() {
    return IntStream.range(0, events).mapToObj(event).collect(Collectors.joining("", HEAD, ""));
  }

  private static String after(int number) {
    String time = number == 0 ? "when: 2013-05-01" : "after: e" + (number - 1);
    String other = number == 0 ? "" : " after {when:e0}";
    return "  - {id: e%d, kind: impact, phase: all, title: Part %s, %s, text: \"{When} it%s %s\"}%n"
        .formatted(number, words(number), time, other, "went on, and then it ".repeat(3));
  }

  private static String counting(int number) {
    return """
          - {id: e%d, kind: impact, when: 2013-05-0%d, text: "{f%d} came to us, and then", figures: {f%d: {value: about %d, unit: {one: mail, other: mails}, label: Mails}}}
        """
        .formatted(number, number % 9 + 1, number, number, number);
  }

  private static String text(int number, String piece) {
    int length = piece.replace("\\n", "\n").length();
    return "  - {id: e%d, kind: impact, when: 2013-05-01, phase: all, text: \"%s\"}%n"
        .formatted(number, piece.repeat(LONGEST / length - 1));
  }

  private static String words(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(c -> c <= '9' ? "x" + (char) (c - '0' + 'a') : "" + (char) c)
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
