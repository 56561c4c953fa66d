package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what could interfere: a test of records without it would prove nothing. */
final class Sorts {
  /** A sort is there if at least one incident of so many has it. */
  private static final int RARE = 200;

  private static final Set<String> ALL =
      Set.of(
          "withheld incident",
          "withheld event",
          "event for partners",
          "withheld event in a file",
          "withheld figure",
          "withheld sum",
          "sum of figures",
          "withheld phase of an event that is open",
          "withheld person",
          "withheld quote before an open one",
          "quote by somebody withheld",
          "withheld source",
          "withheld note",
          "withheld revision before an open one",
          "open event after a withheld one",
          "later than a withheld one",
          "withheld between open ones",
          "withheld milestone",
          "translation of what is withheld alone",
          "draft",
          "approved",
          "embargoed",
          "released",
          "withdrawn");

  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

  void count(Sketch sketch) {
    int whole = sketch.rank();
    count("withheld incident", whole > Labels.CLEAR);
    if (whole > Labels.CLEAR) {
      return;
    }
    Map<String, Object> tree = sketch.tree();
    count(Sketch.map(tree.get("release")).get("state").toString(), true);
    parts(tree);
    events(sketch);
    count("translation of what is withheld alone", isWithheldAlone(sketch));
    if (tree.containsKey("statement")) {
      statement(Sketch.map(tree.get("statement")), tree);
    }
    count("withheld revision before an open one", isBefore(Redaction.items(tree, "revisions")));
  }

  void areAllThere(int incidents) {
    for (String sort : ALL) {
      int count = counts.getOrDefault(sort, 0);
      assertTrue(count * RARE >= incidents, sort + ": " + count + " in " + counts);
    }
  }

  private void count(String sort, boolean isThere) {
    if (isThere) {
      counts.merge(sort, 1, Integer::sum);
    }
  }

  private static boolean isOpen(Map<String, Object> part) {
    return Sketch.rank(part, Labels.CLEAR) == Labels.CLEAR;
  }

  private void parts(Map<String, Object> tree) {
    count("withheld person", isWithheld(Sketch.named(tree, "people")));
    count("withheld source", isWithheld(Sketch.named(tree, "sources")));
    Map<String, Map<String, Object>> figures = Sketch.named(tree, "figures");
    count("withheld figure", isWithheld(figures));
    figures
        .values()
        .forEach(
            figure -> {
              count("withheld sum", figure.containsKey("sum") && !isOpen(figure));
              count("sum of figures", figure.containsKey("sum") && isOpen(figure));
            });
  }

  private static boolean isWithheld(Map<String, Map<String, Object>> parts) {
    return parts.values().stream().anyMatch(part -> !isOpen(part));
  }

  private void events(Sketch sketch) {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    Redaction.items(sketch.tree(), "events").forEach(e -> all.put(e.get("id").toString(), e));
    sketch.eventFiles().forEach((name, e) -> all.put(e.getOrDefault("id", name).toString(), e));
    count("withheld event in a file", isWithheld(sketch.eventFiles()));
    all.values().forEach(event -> event(event, all, sketch.tree()));
  }

  private void event(
      Map<String, Object> event, Map<String, Map<String, Object>> all, Map<String, Object> tree) {
    boolean isOpen = isOpen(event);
    count("withheld event", !isOpen);
    count("event for partners", Sketch.rank(event, Labels.CLEAR) == Labels.GREEN);
    count("withheld milestone", !isOpen && event.containsKey("milestone"));
    Map<String, Object> phase =
        Sketch.named(tree, "phases").get(String.valueOf(event.get("phase")));
    count("withheld phase of an event that is open", isOpen && phase != null && !isOpen(phase));
    List<Map<String, Object>> anchors =
        Stream.of(event.getOrDefault("after", List.of()))
            .flatMap(after -> ((List<?>) after).stream())
            .map(all::get)
            .toList();
    boolean isFirstWithheld = !anchors.isEmpty() && !isOpen(anchors.get(0));
    count("open event after a withheld one", isOpen && isFirstWithheld);
    count("later than a withheld one", isOpen && isFirstWithheld && event.containsKey("later"));
    count(
        "open event before a withheld one",
        isOpen
            && ((List<?>) event.getOrDefault("before", List.of()))
                .stream().anyMatch(other -> !isOpen(all.get(other))));
    count(
        "withheld between open ones",
        isOpen
            && anchors.stream()
                .filter(anchor -> !isOpen(anchor))
                .flatMap(anchor -> ((List<?>) anchor.getOrDefault("after", List.of())).stream())
                .anyMatch(before -> isOpen(all.get(before))));
  }

  private void statement(Map<String, Object> statement, Map<String, Object> tree) {
    if (statement.containsKey("editors-note")) {
      count("withheld note", !isOpen(Sketch.map(statement.get("editors-note"))));
    }
    List<Map<String, Object>> quotes = Redaction.items(statement, "quotes");
    count("withheld quote before an open one", isBefore(quotes));
    Map<String, Map<String, Object>> people = Sketch.named(tree, "people");
    count(
        "quote by somebody withheld",
        quotes.stream()
            .anyMatch(quote -> isOpen(quote) && !isOpen(people.get(quote.get("person")))));
  }

  private static boolean isBefore(List<Map<String, Object>> parts) {
    List<Boolean> open = new ArrayList<>(parts.stream().map(Sorts::isOpen).toList());
    return open.contains(false) && open.lastIndexOf(true) > open.indexOf(false);
  }

  private static boolean isWithheldAlone(Sketch sketch) {
    Sketch redacted = Redaction.of(sketch, Labels.CLEAR);
    return !sketch.ukrainian().isEmpty() && redacted.ukrainian().isEmpty();
  }

  @Override
  public String toString() {
    return counts.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
