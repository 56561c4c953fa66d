package broadside.chart;

import broadside.edition.Edition;
import broadside.markdown.MarkdownRenderer;
import broadside.testing.Records;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Incidents with times of all kinds, and what the charts show of them. */
final class Charts {
  static final List<String> TIMES =
      List.of(
          "when: 2013-05-01",
          "when: 2013-05-01/",
          "when: 2013-05-01/..",
          "when: /2013-05-13",
          "when: ../2013-05-13",
          "when: 2013-05-01/2013-05-04",
          "when: 2013-05-06T09:30",
          "when: 2013-05-06~",
          "when: '2013-05-06?'",
          "when: 2013-05",
          "when: 2013",
          "when: 2011-02/2016-11-30",
          "between: 2013-05-02/2013-05-09",
          "{when: 2013-05-06, part: evening}");

  private Charts() {}

  /** The charts of an incident. */
  record Drawn(
      Optional<ChartView> chart, Optional<ColumnsView> columns, Optional<SparkView> spark) {}

  /** A record with an event for each time, in turns in phases of these names. */
  static String record(List<String> phases, List<String> times) {
    String names =
        IntStream.range(0, phases.size())
            .mapToObj(n -> "  p%d: \"%s\"\n".formatted(n, phases.get(n)))
            .collect(Collectors.joining());
    return (phases.isEmpty() ? "" : "phases:\n" + names) + "events:\n" + events(phases, times);
  }

  private static String events(List<String> phases, List<String> times) {
    return IntStream.range(0, times.size())
        .mapToObj(
            n ->
                "  - {id: e%d, kind: impact, %s%s, text: It happened.}\n"
                    .formatted(
                        n,
                        times.get(n).replaceAll("[{}]", ""),
                        phases.isEmpty() ? "" : ", phase: p" + n % phases.size()))
        .collect(Collectors.joining());
  }

  /** The record, its first five events the milestones in their order. */
  static String milestones(String record) {
    List<String> names = List.of("started", "detected", "reported", "contained", "ended");
    return IntStream.range(0, names.size())
        .boxed()
        .reduce(
            record,
            (text, n) ->
                text.replace(
                    "id: e%d,".formatted(n), "id: e%d, milestone: %s,".formatted(n, names.get(n))),
            (one, other) -> other);
  }

  /** Records of one time each, of each pair of times, and of all. */
  static Stream<String> records() {
    List<String> records = new ArrayList<>();
    for (String one : TIMES) {
      records.add(record(List.of("One"), List.of(one)));
      TIMES.forEach(other -> records.add(record(List.of("One"), List.of(one, other))));
      TIMES.forEach(
          other ->
              records.add(
                  record(
                      List.of(
                          "Перехідна фаза з дуже довгою назвою, якої ніхто не прочитає до кінця",
                          "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"),
                      List.of(one, other, "when: 2013-05-07"))));
    }
    records.add(record(List.of("One", "Two"), TIMES));
    records.add("span: 2013-05-01/2013-05-13\n" + record(List.of("One", "Two"), TIMES));
    return records.stream();
  }

  /** All of these incidents, read at once. */
  static List<Edition> editions() {
    return Records.editions(records().toList());
  }

  static Drawn view(String record) {
    return view(Records.edition(record), "en");
  }

  static Drawn view(Edition edition, String language) {
    IncidentContext context =
        new IncidentContext(edition, language, new PhraseBook(), new MarkdownRenderer());
    return new Drawn(
        ChartViewFactory.of(context), ColumnsViewFactory.of(context), SparkViewFactory.of(context));
  }

  /** The chart of phases of events with these times, all in one phase. */
  static ChartView chart(String... times) {
    return view(record(List.of("One"), List.of(times))).chart().orElseThrow();
  }
}
