package broadside.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deletes from the files of an incident what some readers may not see, as a careful person would by
 * hand: with all that refers to it, and with nothing else changed. It knows nothing of the program.
 */
final class Redaction {
  private static final Pattern NUMBERED =
      Pattern.compile("(?<list>statement\\.quotes|revisions)\\.(?<number>\\d+)");

  private final int readers;
  private final int whole;
  private final Sketch sketch;
  private final Set<String> events = new LinkedHashSet<>();
  private final Set<String> figures = new LinkedHashSet<>();
  private final Map<String, List<Integer>> kept = new LinkedHashMap<>();

  private Redaction(Sketch sketch, int readers) {
    this.sketch = sketch;
    this.readers = readers;
    this.whole = sketch.rank();
  }

  /** The incident as those may see it who may see labels up to that rank. */
  static Sketch of(Sketch sketch, int readers) {
    return new Redaction(sketch, readers).redacted();
  }

  /** The items of a list. */
  static List<Map<String, Object>> items(Map<String, Object> tree, String key) {
    return ((List<?>) tree.getOrDefault(key, List.of())).stream().map(Sketch::map).toList();
  }

  private boolean isFor(Map<String, Object> part, int of) {
    return Sketch.rank(part, of) <= readers;
  }

  private Sketch redacted() {
    Map<String, Object> tree = new LinkedHashMap<>(sketch.tree());
    tree.remove("allow");
    List.of("phases", "people", "sources", "figures").forEach(key -> keepNamed(tree, key, whole));
    List<Map<String, Object>> listed =
        items(tree, "events").stream().filter(event -> isFor(event, whole)).toList();
    Map<String, Map<String, Object>> files = new TreeMap<>(sketch.eventFiles());
    files.values().removeIf(event -> !isFor(event, whole));
    listed.forEach(event -> events.add(event.get("id").toString()));
    files.forEach((name, event) -> events.add(event.getOrDefault("id", name).toString()));
    put(tree, "events", listed.stream().map(event -> event(event, tree)).toList());
    files.replaceAll((name, event) -> event(event, tree));
    figures.addAll(Sketch.named(tree, "figures").keySet());
    put(tree, "revisions", kept("revisions", tree, revision -> isFor(revision, whole)));
    if (tree.containsKey("statement")) {
      tree.put("statement", statement(tree));
    }
    Map<String, Object> release = new LinkedHashMap<>(Sketch.map(tree.get("release")));
    release.replace("approved-by", "Another");
    release.replace("approved", "2013-05-21");
    tree.put("release", release);
    return new Sketch(sketch.id(), tree, files, translation(tree));
  }

  /** An empty list or mapping is as good as none. */
  private static void put(Map<String, Object> tree, String key, List<?> list) {
    if (list.isEmpty()) {
      tree.remove(key);
    } else {
      tree.put(key, list);
    }
  }

  private void keepNamed(Map<String, Object> tree, String key, int of) {
    Map<String, Map<String, Object>> all = Sketch.named(tree, key);
    all.values().removeIf(part -> !isFor(part, of));
    if (all.isEmpty()) {
      tree.remove(key);
    } else {
      tree.put(key, all);
    }
  }

  private Map<String, Object> event(Map<String, Object> event, Map<String, Object> tree) {
    Map<String, Object> copy = new LinkedHashMap<>(event);
    keepNamed(copy, "figures", Sketch.rank(event, whole));
    figures.addAll(Sketch.named(copy, "figures").keySet());
    Set<String> sources = Sketch.named(tree, "sources").keySet();
    put(copy, "sources", words(event, "sources").stream().filter(sources::contains).toList());
    if (!Sketch.named(tree, "phases").containsKey(String.valueOf(event.get("phase")))) {
      copy.remove("phase");
    }
    List<String> after = words(event, "after");
    put(copy, "after", after.stream().filter(events::contains).toList());
    put(copy, "before", words(event, "before").stream().filter(events::contains).toList());
    if (!after.isEmpty() && !events.contains(after.get(0))) {
      copy.remove("later");
    }
    return copy;
  }

  private static List<String> words(Map<String, Object> tree, String key) {
    return ((List<?>) tree.getOrDefault(key, List.of())).stream().map(Object::toString).toList();
  }

  private Map<String, Object> statement(Map<String, Object> tree) {
    Map<String, Object> statement = new LinkedHashMap<>(Sketch.map(tree.get("statement")));
    Set<String> people = Sketch.named(tree, "people").keySet();
    if (!people.contains(String.valueOf(statement.get("author")))) {
      statement.remove("author");
    }
    if (statement.containsKey("editors-note")
        && !isFor(Sketch.map(statement.get("editors-note")), whole)) {
      statement.remove("editors-note");
    }
    Predicate<Map<String, Object>> quoted =
        quote -> people.contains(quote.get("person").toString()) && isFor(quote, whole);
    put(statement, "quotes", kept("quotes", statement, quoted));
    return statement;
  }

  /** The items of a list that stay; remembers which, as translations name them by number. */
  private List<Map<String, Object>> kept(
      String key, Map<String, Object> tree, Predicate<Map<String, Object>> wanted) {
    List<Map<String, Object>> all = items(tree, key);
    List<Map<String, Object>> stay = new ArrayList<>();
    List<Integer> numbers = kept.computeIfAbsent(key, missing -> new ArrayList<>());
    for (int i = 0; i < all.size(); i++) {
      if (wanted.test(all.get(i))) {
        numbers.add(i + 1);
        stay.add(all.get(i));
      }
    }
    return stay;
  }

  private Map<String, Object> translation(Map<String, Object> tree) {
    Map<String, Object> texts = new LinkedHashMap<>();
    sketch
        .ukrainian()
        .forEach(
            (key, text) -> {
              String now = renumbered(key);
              if (isThere(now, tree)) {
                texts.put(now, text);
              }
            });
    return texts;
  }

  /** The key of a numbered text as its list is now; empty if it is gone. */
  private String renumbered(String key) {
    Matcher numbered = NUMBERED.matcher(key);
    if (!numbered.matches()) {
      return key;
    }
    String list = numbered.group("list");
    String name = list.substring(list.indexOf('.') + 1);
    int now = kept.get(name).indexOf(Integer.valueOf(numbered.group("number"))) + 1;
    return now == 0 ? "" : list + "." + now;
  }

  private boolean isThere(String key, Map<String, Object> tree) {
    String[] steps = key.split("\\.", -1);
    return switch (steps[0]) {
      case "" -> false;
      case "events" -> events.contains(steps[1]);
      case "figures" -> figures.contains(steps[1]);
      case "phases", "people", "sources" -> Sketch.named(tree, steps[0]).containsKey(steps[1]);
      case "statement" ->
          !steps[1].equals("editors-note")
              || Sketch.map(tree.get("statement")).containsKey("editors-note");
      default -> true;
    };
  }
}
