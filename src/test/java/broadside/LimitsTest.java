package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.analysis.Figures;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.testing.Records;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Records that are large or tangled take a bounded time, and no stack. */
class LimitsTest {
  private static final int MANY = 5_000;

  private static <T> T soon(ThrowingSupplier<T> body) {
    return assertTimeoutPreemptively(Duration.ofSeconds(30), body);
  }

  private static String event(int number, String time) {
    return "  - {id: e" + number + ", kind: impact, " + time + ", text: x}\n";
  }

  private static String chain(String first) {
    return IntStream.range(0, MANY)
        .mapToObj(n -> event(n, n == 0 ? first : "after: e" + (n - 1)))
        .collect(Collectors.joining("", "events:\n", ""));
  }

  @Test
  void aChainOfThousandsIsOrdered() {
    Edition edition = soon(() -> Records.edition(chain("when: 2013-05-06")));
    Timeline timeline = soon(() -> Timeline.of(edition));
    assertEquals("e" + (MANY - 1), timeline.entries().get(MANY - 1).event().id());
  }

  @Test
  void aChainWrittenBackwardsIsOrdered() {
    String events =
        IntStream.range(0, MANY)
            .mapToObj(n -> event(n, n == MANY - 1 ? "when: 2013-05-06" : "after: e" + (n + 1)))
            .collect(Collectors.joining("", "events:\n", ""));
    Timeline timeline = soon(() -> Timeline.of(Records.edition(events)));
    assertEquals("e0", timeline.entries().get(MANY - 1).event().id());
  }

  @Test
  void aCircleOfThousandsIsFound() {
    List<String> found = soon(() -> Records.findings(chain("after: e" + (MANY - 1))));
    assertEquals(101, found.size());
    assertTrue(found.contains("cycle-in-after"));
    assertTrue(found.contains("more-faults"));
  }

  @Test
  void aContradictionIsFoundAcrossThousands() {
    String events = chain("when: 2013-05-06") + event(MANY, "when: 2013-05-01, after: e4998");
    assertEquals(
        List.of("list-too-long"),
        soon(() -> Records.findings(events)).stream().distinct().toList());
    String shorter = events.replace("  - {id: e4999, kind: impact, after: e4998, text: x}\n", "");
    assertEquals(List.of("order-contradicts-dates"), soon(() -> Records.findings(shorter)));
  }

  @Test
  void diamondsOfEventsAreOrdered() {
    String events =
        IntStream.range(0, MANY)
            .mapToObj(
                n ->
                    event(
                        n,
                        n < 2
                            ? "when: 2013-05-06"
                            : "after: [e%d, e%d]".formatted(n / 2 * 2 - 2, n / 2 * 2 - 1)))
            .collect(Collectors.joining("", "events:\n", ""));
    assertEquals(MANY, soon(() -> Timeline.of(Records.edition(events))).entries().size());
  }

  private static String figures(String first, String operation, int count) {
    return IntStream.range(1, count)
        .mapToObj(n -> "  f%d: {%s: [f%d, f%d]}\n".formatted(n, operation, n - 1, n - 1))
        .collect(Collectors.joining("", "figures:\n  f0: " + first + "\n", ""));
  }

  @Test
  void diamondsOfSumsAreComputedOnce() {
    Edition edition = soon(() -> Records.edition(figures("1", "sum", 90)));
    Figures figures = new Figures(edition, Timeline.of(edition));
    assertEquals(
        "618970019642690137449562112",
        soon(() -> figures.quantity(figures.find("f89").orElseThrow())).notation());
  }

  @Test
  void aChainOfSumsIsComputed() {
    String chain = figures("7", "sum", MANY).replaceAll("\\[(f\\d+), f\\d+\\]", "[$1]");
    Edition edition = soon(() -> Records.edition(chain));
    Figures figures = new Figures(edition, Timeline.of(edition));
    assertEquals("7", soon(() -> figures.quantity(figures.find("f4999").orElseThrow())).notation());
  }

  @Test
  void productsThatWouldFillTheMemoryAreRefused() {
    assertEquals(
        List.of("figure-too-long"), soon(() -> Records.findings(figures("10", "product", 60))));
    assertEquals(
        List.of("figure-too-long"), soon(() -> Records.findings(figures("0.5", "product", 60))));
    assertEquals(
        List.of("figure-too-long"), soon(() -> Records.findings(figures("9", "sum", MANY))));
  }

  @Test
  void aCircleOfFiguresIsFound() {
    String circle = figures("{sum: [f4999]}", "sum", MANY);
    assertTrue(soon(() -> Records.findings(circle)).contains("derived-from-itself"));
  }

  @Test
  void thousandsOfUnknownNamesAreReportedInBounds() {
    String events =
        IntStream.range(0, MANY)
            .mapToObj(n -> event(n, "when: 2013-05-06, after: [unknown-%d, e]".formatted(n)))
            .collect(Collectors.joining("", "events:\n", ""));
    assertEquals(101, soon(() -> Records.findings(events)).size());
  }

  @Test
  void everyFieldHasItsLimit() {
    assertEquals(
        List.of(), Records.findings("severity: high\nphases: {a: " + "x".repeat(500) + "}\n"));
    assertEquals(
        List.of("value-too-long"), Records.findings("phases: {a: " + "x".repeat(501) + "}\n"));
    String text = "events:\n  - {id: a, kind: impact, when: 2013, text: %s}\n";
    assertEquals(List.of(), Records.findings(text.formatted("x".repeat(20_000))));
    assertEquals(List.of("text-too-long"), Records.findings(text.formatted("x".repeat(20_001))));
    assertEquals(List.of("text-too-long"), Records.findings(text.formatted("x".repeat(70_000))));
    String id = "a-".repeat(9_000) + "a";
    assertTrue(
        soon(() -> Records.findings("phases: {? " + id + " : x}\n")).contains("value-too-long"));
    assertTrue(
        soon(() -> Records.findings("figures: {a: " + ".000".repeat(9_000) + "}\n"))
            .contains("value-too-long"));
  }

  /** Not the units of UTF-16, of which some need two. */
  @Test
  void charactersAreCodePoints() {
    String text = "events:\n  - {id: a, kind: impact, when: 2013, text: %s}\n";
    assertEquals(List.of(), Records.findings(text.formatted("\uD83D\uDE00".repeat(20_000))));
    String tooLong = text.formatted("\uD83D\uDE00".repeat(40_000));
    assertEquals(List.of("text-too-long"), Records.findings(tooLong).stream().distinct().toList());
    assertEquals(1, Records.findings(tooLong).size());
    String unknown = "unknown: %s\n";
    assertEquals(
        List.of("unknown-key"), Records.findings(unknown.formatted("\uD83D\uDE00".repeat(40_000))));
  }

  @Test
  void longNumbersInTextsTakeNoTime() {
    String text = "events:\n  - {id: a, kind: impact, when: 2013, text: \"%s\"}\n";
    for (String piece :
        List.of("1,000", ",111", "1.1", "1", "1 ", "a1", "{a}", "{", "6 May 2013 ")) {
      String whole = "1" + piece.repeat(19_900 / piece.length()) + "a";
      soon(() -> Records.findings(text.formatted(whole)));
    }
  }

  @Test
  void tooManyValuesAreNotKept() {
    String list = "sources: [" + "a,".repeat(120_000) + "a]\n";
    assertEquals(List.of("too-many-values"), soon(() -> Records.findings(list)));
  }
}
