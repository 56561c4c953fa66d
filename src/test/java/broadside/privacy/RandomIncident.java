package broadside.privacy;

import broadside.fuzz.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes up a sound incident with labels everywhere. It happens minute by minute and is recorded as
 * people do, so that times and order never contradict each other; and no text tells what its
 * readers may not know.
 */
final class RandomIncident {
  private static final int SECONDS_OF_DAYS = 60 * 60 * 24 * 12;
  private static final Duration VAGUE = Duration.ofDays(5);
  private final Dice dice;
  private final ZoneId zone;
  private final int rank;
  private final Map<String, Object> tree = new LinkedHashMap<>();
  private final Map<String, Instant> moments = new TreeMap<>();
  private final Map<String, Integer> events = new LinkedHashMap<>();
  private final Map<String, Integer> figures = new LinkedHashMap<>();
  private final List<String> milestones =
      new ArrayList<>(List.of("started", "detected", "reported", "contained", "ended"));
  private Instant lastMilestone = Instant.EPOCH;
  private final List<String> dated = new ArrayList<>();
  private final List<String> counted = new ArrayList<>();

  private RandomIncident(Dice dice) {
    this.dice = dice;
    this.zone = ZoneId.of(dice.one("Europe/Kyiv", "UTC", "America/New_York"));
    Optional<String> label = dice.once(4) ? Labels.any(dice, Labels.CLEAR) : Optional.of("clear");
    tree.put("title", "Title of it");
    tree.put("language", dice.one("en", "en", "de"));
    tree.put("time-zone", zone.getId());
    label.ifPresent(word -> tree.put("tlp", word));
    this.rank = label.map(Labels::rank).orElse(Labels.RED);
  }

  /** An incident; the label and the words of it depend on the dice alone. */
  static Sketch of(Dice dice, String id) {
    return new RandomIncident(dice).sketch(id);
  }

  private Sketch sketch(String id) {
    tree.put("span", "2013-04-20/2013-06-10");
    maybe(2, "last-day", dice.one("included", "excluded"));
    maybe(2, "category", dice.one("availability", "fraud"));
    maybe(2, "severity", dice.one("low", "high"));
    Map<String, Object> phases = parts("phase", 3, name -> map("title", "Phase " + name));
    tree.put("phases", phases);
    Map<String, Object> people = parts("person", 3, this::person);
    Map<String, Object> sources = parts("source", 3, name -> map("title", "Source " + name));
    tree.put("people", people);
    tree.put("sources", sources);
    tree.put("figures", observed("count", 3, rank));
    draw();
    List<Map<String, Object>> all = new ArrayList<>();
    events.keySet().forEach(event -> all.add(event(event, phases, sources)));
    derive();
    all.forEach(this::tell);
    phases.values().stream().map(Sketch::map).forEach(this::tellPhase);
    Map<String, Map<String, Object>> files = new TreeMap<>();
    tree.put("events", all.stream().filter(event -> !isFile(event, files)).toList());
    if (isReleasable() || dice.once(2)) {
      tree.put("statement", statement(people));
    }
    tree.put("release", new RandomRelease(dice).of(rank == Labels.CLEAR));
    tree.put("revisions", list(3, this::revision));
    tree.put("allow", List.of(Map.of("value", "17", "reason", "seen")));
    return new Sketch(id, tree, files, RandomTranslation.of(dice, tree, files));
  }

  private boolean isReleasable() {
    return rank == Labels.CLEAR;
  }

  private boolean isFile(Map<String, Object> event, Map<String, Map<String, Object>> files) {
    boolean isFile = dice.once(4);
    if (isFile) {
      Map<String, Object> copy = new LinkedHashMap<>(event);
      Object id = dice.once(2) ? copy.remove("id") : copy.get("id");
      files.put(copy.containsKey("id") ? "file-" + id : id.toString(), copy);
    }
    return isFile;
  }

  /** Makes a part under a name. */
  private interface Part {
    Map<String, Object> of(String name);
  }

  private Map<String, Object> parts(String sort, int most, Part part) {
    Map<String, Object> all = new LinkedHashMap<>();
    IntStream.rangeClosed(0, dice.below(most))
        .mapToObj(i -> sort + "-" + i)
        .forEach(name -> all.put(name, labelled(part.of(name), rank)));
    return all;
  }

  private List<Object> list(int most, Part part) {
    List<Object> all = new ArrayList<>();
    IntStream.range(0, dice.below(most + 1))
        .forEach(i -> all.add(labelled(part.of(String.valueOf(i)), rank)));
    return all;
  }

  private Map<String, Object> labelled(Map<String, Object> part, int whole) {
    Labels.any(dice, whole).ifPresent(word -> part.put("tlp", word));
    return part;
  }

  private Map<String, Object> person(String name) {
    Map<String, Object> person = map("name", "Name of " + name);
    if (dice.once(2)) {
      person.put("role", "role of " + name);
    }
    return person;
  }

  private Map<String, Object> observed(String sort, int most, int whole) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = dice.below(most); i > 0; i--) {
      String id = sort + "-" + i;
      Map<String, Object> figure =
          labelled(map("value", dice.one("3", "nearly 10", "about 5..7", "at least 2")), whole);
      figure.put("unit", dice.once(2) ? Map.of("one", "mail", "other", "mails") : "things " + id);
      maybe(figure, 3, "per", "day");
      maybe(figure, 2, "label", "Label of " + id);
      figures.put(id, Sketch.rank(figure, whole));
      counted.add(id);
      all.put(id, figure);
    }
    return all;
  }

  /** What happened, when, and who may know. */
  private void draw() {
    Instant beginning = Instant.parse("2013-05-01T00:00:00Z");
    for (int i = dice.below(8); i >= 0; i--) {
      int day = 60 * 60 * 24;
      int second = dice.once(3) ? day * dice.below(12) + 60 * i : dice.below(SECONDS_OF_DAYS);
      moments.put("event-" + i, beginning.plus(Duration.ofSeconds(second)));
      events.put("event-" + i, rank);
    }
    events.replaceAll(
        (id, whole) ->
            Labels.any(dice, whole).map(Labels::rank).filter(own -> own > whole).orElse(whole));
  }

  private Map<String, Object> event(
      String id, Map<String, Object> phases, Map<String, Object> sources) {
    int own = events.get(id);
    Map<String, Object> event = map("id", id);
    event.put("kind", dice.one("attack", "impact", "response"));
    Labels.exactly(dice, own, rank).ifPresent(word -> event.put("tlp", word));
    time(id, event);
    maybe(event, 3, "phase", dice.one(List.copyOf(phases.keySet())));
    maybe(event, 2, "title", "Title of " + id);
    event.put("sources", sources.keySet().stream().filter(source -> dice.once(2)).toList());
    if (dice.once(3)) {
      event.put("certainty", "reported");
      event.put("according-to", "somebody");
      maybe(event, 2, "attributed", "true");
    }
    event.put("figures", observed("of-" + id, 3, own));
    if (!milestones.isEmpty() && isSurelyLater(lastMilestone, moments.get(id)) && dice.once(2)) {
      event.put("milestone", milestones.remove(0));
      lastMilestone = moments.get(id);
    }
    return event;
  }

  /** Whether one comes behind another, however vaguely both are told. */
  private static boolean isSurelyLater(Instant one, Instant other) {
    return Duration.between(one, other).compareTo(VAGUE) > 0;
  }

  private void time(String id, Map<String, Object> event) {
    List<String> earlier =
        new ArrayList<>(
            moments.keySet().stream()
                .filter(other -> moments.get(other).isBefore(moments.get(id)))
                .filter(other -> dice.once(2))
                .toList());
    boolean hasAnchor = earlier.stream().anyMatch(other -> events.get(other) <= events.get(id));
    if (!hasAnchor || !dice.once(3)) {
      dated.add(id);
      when(moments.get(id).atZone(zone), event);
    }
    if (!earlier.isEmpty()) {
      Collections.rotate(earlier, dice.below(earlier.size()));
      event.put("after", earlier);
      maybe(event, 2, "later", dice.one("some hours", "at least 1 hours", "about 3 weeks"));
    }
    List<String> following =
        moments.keySet().stream()
            .filter(other -> moments.get(other).isAfter(moments.get(id)))
            .filter(other -> dice.once(6))
            .toList();
    if (!following.isEmpty()) {
      event.put("before", following);
    }
    maybe(event, 3, "entered", format(moments.get(id).atZone(zone), "uuuu-MM-dd'T'HH:mm"));
  }

  private void when(ZonedDateTime moment, Map<String, Object> event) {
    String day = format(moment, "uuuu-MM-dd");
    String next = format(moment.plusDays(1 + dice.below(3)), "uuuu-MM-dd");
    if (dice.once(6)) {
      event.put("between", day + "/" + next);
      return;
    }
    event.put(
        "when",
        dice.one(
            format(moment, "uuuu"),
            format(moment, "uuuu-MM"),
            format(moment, "uuuu-MM-dd'T'HH:mm"),
            format(moment, "uuuu-MM-dd'T'HH:mmxxx"),
            day,
            day,
            day + "~",
            day + "/" + next,
            day + "/",
            "/" + next,
            "../" + next));
  }

  private static String format(ZonedDateTime time, String pattern) {
    return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  /** Figures that are computed, for those who may know all that they are computed from. */
  private void derive() {
    Map<String, Object> all = Sketch.map(tree.get("figures"));
    for (int i = dice.below(3); i > 0 && counted.size() > 1; i--) {
      List<String> parts = List.of(dice.one(counted), dice.one(counted));
      int narrowest = parts.stream().mapToInt(figures::get).max().orElse(rank);
      derived("sum-" + i, dice.one("sum", "product"), parts, narrowest, all);
    }
    if (dice.once(2)) {
      List<String> ids = List.copyOf(events.keySet());
      String from = dice.one(ids);
      String other = dice.one(ids);
      boolean isLater = isSurelyLater(moments.get(from), moments.get(other));
      List<String> ends = List.of(from, isLater ? other : from);
      int narrowest = ends.stream().mapToInt(events::get).max().orElse(rank);
      String key = isLater ? dice.one("days", "duration", "hours", "minutes") : "duration";
      derived(key, key, ends, narrowest, all);
    }
  }

  private void derived(
      String id, String key, List<String> parts, int least, Map<String, Object> all) {
    Map<String, Object> figure = map(key, parts);
    int own = least + dice.below(dice.once(3) ? Labels.RED - least + 1 : 1);
    Labels.exactly(dice, own, rank).ifPresent(word -> figure.put("tlp", word));
    if (!key.equals("duration")) {
      figure.put("unit", "results");
    }
    figures.put(id, own);
    all.put(id, figure);
  }

  private void tell(Map<String, Object> event) {
    String id = event.get("id").toString();
    String text = text("{When} " + id + " happened", events.get(id));
    event.put("text", dice.once(6) ? text + "\n\nIt was told." : text);
  }

  /** In place of the texts of its events. */
  private void tellPhase(Map<String, Object> phase) {
    String words = phase.get("title") + " was told";
    maybe(phase, 4, "text", text(words, Sketch.rank(phase, rank)) + "\n\nIt was told.");
  }

  /** A text with figures and times that all its readers may know. */
  private String text(String words, int readers) {
    StringBuilder text = new StringBuilder(words);
    figures.forEach(
        (id, figure) -> {
          if (figure <= readers && dice.once(4)) {
            text.append(" with {").append(id).append('}');
          }
        });
    dated.stream()
        .filter(event -> events.get(event) <= readers)
        .filter(event -> dice.once(8))
        .forEach(event -> text.append(" after {when:").append(event).append('}'));
    return text.append(dice.once(4) ? " and 17 more." : ".").toString();
  }

  private Map<String, Object> statement(Map<String, Object> people) {
    Map<String, Object> statement = map("headline", "Headline of it");
    maybe(statement, 2, "lead", text("It went on {when}", rank));
    maybe(statement, 2, "closing", text("Thanks", rank));
    maybe(statement, 2, "dateline", Map.of("location", "Kyiv", "date", "2013-06-02"));
    maybe(statement, 2, "editors-note", labelled(map("text", "A note."), rank));
    List<String> names = List.copyOf(people.keySet());
    maybe(statement, 2, "author", dice.one(names));
    statement.put("quotes", quotes(names, people));
    maybe(statement, 2, "sub-headings", "true");
    maybe(statement, 3, "picture", picture());
    return statement;
  }

  private List<Object> quotes(List<String> names, Map<String, Object> people) {
    List<Object> quotes = new ArrayList<>();
    for (int i = dice.below(5); i > 0; i--) {
      String person = dice.one(names);
      int whole = Sketch.rank(Sketch.map(people.get(person)), rank);
      Map<String, Object> quote = labelled(map("person", person), whole);
      quote.put("text", text("We said " + i, Sketch.rank(quote, whole)));
      quotes.add(quote);
    }
    return quotes;
  }

  private Map<String, Object> picture() {
    Map<String, Object> picture = map("title", "A dot");
    maybe(picture, 2, "file", "media/dot.png");
    maybe(picture, 2, "alt", "One dot");
    return picture;
  }

  private Map<String, Object> revision(String number) {
    Map<String, Object> revision = map("date", "2013-07-0" + (1 + dice.below(9)));
    revision.put("text", "Revision " + number + ".");
    return revision;
  }

  private void maybe(int times, String key, Object value) {
    maybe(tree, times, key, value);
  }

  private void maybe(Map<String, Object> part, int times, String key, Object value) {
    if (dice.once(times)) {
      part.put(key, value);
    }
  }

  private static Map<String, Object> map(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }
}
