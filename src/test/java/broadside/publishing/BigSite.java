package broadside.publishing;

import broadside.testing.TestWorkspace;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A record of a thousand incidents, as a publisher may have them after many years. */
final class BigSite {
  static final int INCIDENTS = 1_000;
  private static final int EVENTS = 20;
  private static final int YEARS = 8;
  private static final List<String> CATEGORIES =
      List.of("abusive-content", "malicious-code", "intrusions", "availability", "fraud");

  private BigSite() {}

  /** Writes it. */
  static void write(TestWorkspace workspace) {
    workspace.publisher("languages: [en, de]\n");
    for (int number = 0; number < INCIDENTS; number++) {
      workspace.write("incident-" + number + "/incident.yaml", incident(number));
    }
  }

  private static String incident(int number) {
    int year = 2015 + number % YEARS;
    return """
        title: An incident of many
        language: en
        time-zone: Europe/Kyiv
        tlp: clear
        span: %1$d-03-01/%1$d-03-20
        category: %2$s
        phases: {first: What happened, second: What we did}
        release: {state: released, approved-by: Board, released: %1$d-04-%3$02d}
        statement: {headline: Our servers were under attack, lead: "All of it, in its order."}
        figures:
          mails: {value: about %4$d, unit: {one: mail, other: mails}, label: Mails}
        events:
        %5$s"""
        .formatted(
            year,
            CATEGORIES.get(number % CATEGORIES.size()),
            number % 28 + 1,
            number + 2,
            events(year));
  }

  private static String events(int year) {
    return IntStream.rangeClosed(1, EVENTS)
        .mapToObj(day -> event(year, day))
        .collect(Collectors.joining());
  }

  private static String event(int year, int day) {
    String milestone =
        switch (day) {
          case 1 -> "milestone: started, ";
          case 2 -> "milestone: detected, ";
          case EVENTS -> "milestone: ended, ";
          default -> "";
        };
    return "- {id: e%d, when: %d-03-%02d, kind: %s, phase: %s, %stitle: What came next, text: \"%s\"}%n"
        .formatted(
            day,
            year,
            day,
            day % 2 == 0 ? "response" : "impact",
            day <= EVENTS / 2 ? "first" : "second",
            milestone,
            "{When} {mails} came to us, and we wrote down what we saw, and told those who had to know.");
  }
}
