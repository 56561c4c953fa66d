package broadside.privacy;

import broadside.fuzz.Dice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes up a translation: of nothing, of a few texts, of withheld ones alone, or of all. */
final class RandomTranslation {
  private static final Pattern FIGURE =
      Pattern.compile("\\{(?!when)([^}]+)\\}", Pattern.CASE_INSENSITIVE);

  private final Map<String, Object> texts = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new LinkedHashMap<>();

  private RandomTranslation(Map<String, Object> tree, Map<String, Map<String, Object>> files) {
    Sketch whole = new Sketch("", tree, files, Map.of());
    add("title", tree, "title", whole.rank());
    parts(tree, "phases", whole.rank(), this::phase);
    parts(tree, "sources", whole.rank(), (key, part, rank) -> add(key, part, "title", rank));
    parts(tree, "people", whole.rank(), this::person);
    parts(tree, "figures", whole.rank(), this::figure);
    List<Map<String, Object>> listed = Redaction.items(tree, "events");
    listed.forEach(event -> event(event.get("id").toString(), event, whole.rank()));
    files.forEach(
        (name, event) -> event(event.getOrDefault("id", name).toString(), event, whole.rank()));
    if (tree.containsKey("statement")) {
      statement(Sketch.map(tree.get("statement")), tree, whole.rank());
    }
    numbered("revisions.", Redaction.items(tree, "revisions"), whole.rank());
    add("release.reason", Sketch.map(tree.get("release")), "reason", whole.rank());
  }

  static Map<String, Object> of(
      Dice dice, Map<String, Object> tree, Map<String, Map<String, Object>> files) {
    RandomTranslation all = new RandomTranslation(tree, files);
    return switch (dice.below(5)) {
      case 0 -> Map.of();
      case 1 -> all.which(key -> dice.once(3));
      case 2 -> all.which(key -> all.ranks.get(key) > Labels.CLEAR);
      case 3 -> all.which(key -> all.ranks.get(key) > Labels.GREEN);
      default -> all.which(key -> true);
    };
  }

  /** What counts the figures of a translated text is translated, too. */
  private Map<String, Object> which(Predicate<String> wanted) {
    Map<String, Object> which = new LinkedHashMap<>();
    texts.keySet().stream().filter(wanted).forEach(key -> which.put(key, texts.get(key)));
    for (Object text : List.copyOf(which.values())) {
      FIGURE
          .matcher(text.toString())
          .results()
          .map(figure -> "figures." + figure.group(1) + ".unit")
          .filter(texts::containsKey)
          .forEach(unit -> which.put(unit, texts.get(unit)));
    }
    return which;
  }

  /** A part with its key and the rank of its label. */
  private interface Part {
    void of(String key, Map<String, Object> part, int rank);
  }

  private static void parts(Map<String, Object> tree, String key, int whole, Part part) {
    Sketch.named(tree, key)
        .forEach((name, found) -> part.of(key + "." + name, found, Sketch.rank(found, whole)));
  }

  private void add(String key, Map<String, Object> part, String name, int rank) {
    if (part.containsKey(name)) {
      texts.put(key, "Укр. " + part.get(name));
      ranks.put(key, rank);
    }
  }

  private void phase(String key, Map<String, Object> part, int rank) {
    add(key, part, "title", rank);
    add(key + ".text", part, "text", rank);
  }

  private void person(String key, Map<String, Object> part, int rank) {
    add(key + ".name", part, "name", rank);
    add(key + ".role", part, "role", rank);
  }

  private void figure(String key, Map<String, Object> part, int rank) {
    add(key + ".label", part, "label", rank);
    if (part.containsKey("unit")) {
      Map<String, Object> forms = new LinkedHashMap<>();
      Stream.of("one", "few", "many", "other").forEach(form -> forms.put(form, "форм. " + form));
      texts.put(key + ".unit", forms);
      ranks.put(key + ".unit", rank);
    }
  }

  private void event(String id, Map<String, Object> event, int whole) {
    int rank = Sketch.rank(event, whole);
    Set.of("title", "text", "according-to")
        .forEach(name -> add("events." + id + "." + name, event, name, rank));
    parts(event, "figures", rank, this::figure);
  }

  private void statement(Map<String, Object> statement, Map<String, Object> tree, int whole) {
    Stream.of("headline", "lead", "closing")
        .forEach(name -> add("statement." + name, statement, name, whole));
    if (statement.containsKey("editors-note")) {
      Map<String, Object> note = Sketch.map(statement.get("editors-note"));
      add("statement.editors-note", note, "text", Sketch.rank(note, whole));
    }
    if (statement.containsKey("dateline")) {
      add("statement.location", Sketch.map(statement.get("dateline")), "location", whole);
    }
    if (statement.containsKey("picture")) {
      Map<String, Object> picture = Sketch.map(statement.get("picture"));
      Stream.of("title", "alt").forEach(name -> add("picture." + name, picture, name, whole));
    }
    List<Map<String, Object>> quotes = Redaction.items(statement, "quotes");
    for (int i = 0; i < quotes.size(); i++) {
      Map<String, Object> person =
          Sketch.named(tree, "people").get(quotes.get(i).get("person").toString());
      int rank = Sketch.rank(quotes.get(i), Sketch.rank(person, whole));
      add("statement.quotes." + (i + 1), quotes.get(i), "text", rank);
    }
  }

  private void numbered(String key, List<Map<String, Object>> parts, int whole) {
    for (int i = 0; i < parts.size(); i++) {
      add(key + (i + 1), parts.get(i), "text", Sketch.rank(parts.get(i), whole));
    }
  }
}
