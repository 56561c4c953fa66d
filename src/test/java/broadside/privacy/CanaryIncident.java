package broadside.privacy;

import broadside.model.text.Tlp;
import broadside.privacy.Canary.Stay;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An incident with a token of its own in each field, and with parts of every label that the label
 * of what they belong to allows.
 */
final class CanaryIncident {
  private static final List<String> TIMES = List.of("duration", "hours", "minutes", "days");
  private static final List<String> MILESTONES =
      List.of("started", "detected", "reported", "contained", "ended");
  private static final String NUMBER = " 17";

  private final Canaries canaries;
  private final Case which;
  private final String id;
  private final Map<String, Map<String, Object>> eventFiles = new LinkedHashMap<>();
  private final List<String> media = new ArrayList<>();
  private final Map<String, Tlp> people = new LinkedHashMap<>();
  private final Map<String, Tlp> events = new LinkedHashMap<>();
  private final List<String> phases = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();

  /**
   * Which incident.
   *
   * @param own its own label
   * @param note the own label of its editor's note
   * @param release how far its statement is
   * @param isOut whether it is on the site
   * @param hand how it is written
   * @param isFull whether it has parts of every label, rather than of two
   */
  record Case(
      Optional<Tlp> own,
      Optional<Tlp> note,
      Map<String, Object> release,
      boolean isOut,
      Yaml.Hand hand,
      boolean isFull) {
    boolean isWithdrawn() {
      return release.containsKey("withdrawn");
    }
  }

  CanaryIncident(Canaries canaries, Case which) {
    this.canaries = canaries;
    this.which = which;
    this.id = mint("folder", label(), Stay.NOTICE);
  }

  String id() {
    return id;
  }

  Yaml.Hand hand() {
    return which.hand();
  }

  /** The files of its events, by their names. */
  Map<String, Map<String, Object>> eventFiles() {
    return eventFiles;
  }

  /** Its pictures. */
  List<String> media() {
    return media;
  }

  Tlp label() {
    return which.own().orElse(Tlp.RED);
  }

  /** The incident itself; to be asked once, before its other files. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", text("title", label(), Stay.PAGE));
    tree.put("language", "en");
    tree.put("time-zone", "Europe/Kyiv");
    tree.put("uuid", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
    tree.put("span", "2013-05-01/2013-05-20");
    tree.put("last-day", "included");
    tree.put("category", "availability");
    tree.put("severity", "high");
    tlp(tree, which.own());
    tree.put("phases", each("phase id", Stay.DATA, label(), this::phase));
    tree.put("people", each("person id", Stay.ANYWHERE, label(), this::person));
    tree.put("sources", each("source id", Stay.ANYWHERE, label(), this::source));
    tree.put("events", events());
    eventsInFiles();
    tree.put("figures", figures());
    tree.put("statement", statement());
    tree.put("release", release());
    tree.put("revisions", own(label()).map(this::revision).toList());
    tree.put("allow", List.of(allowance()));
    media.add("media/" + mint("a picture that nobody shows", label(), Stay.NEVER) + ".png");
    return tree;
  }

  /** A comment. */
  String comment() {
    return mint("comment", label(), Stay.NEVER);
  }

  /** Makes a part with a label of its own, under a token for an id. */
  private interface Part {
    Map<String, Object> of(String id, Optional<Tlp> own, Tlp label);
  }

  private Map<String, Object> each(String field, Stay stay, Tlp whole, Part part) {
    Map<String, Object> all = new LinkedHashMap<>();
    own(whole)
        .forEach(
            own -> {
              Tlp label = own.orElse(whole);
              String name = mint(field, label, stay);
              all.put(name, part.of(name, own, label));
            });
    return all;
  }

  /** The labels that a part may have, the narrowest first, so that what is withheld leads. */
  static Stream<Optional<Tlp>> labels(Tlp whole) {
    List<Optional<Tlp>> all = new ArrayList<>(List.of(Optional.empty()));
    for (Tlp label : Tlp.values()) {
      if (!label.isWiderThan(whole)) {
        all.add(0, Optional.of(label));
      }
    }
    return all.stream();
  }

  private Stream<Optional<Tlp>> own(Tlp whole) {
    return which.isFull() ? labels(whole) : Stream.of(Optional.of(Tlp.RED), Optional.empty());
  }

  private Map<String, Object> phase(String phase, Optional<Tlp> own, Tlp label) {
    phases.add(phase);
    Map<String, Object> tree = map("title", text("phase title", label, Stay.PAGE));
    tree.put("text", text("phase text", label, Stay.PAGE) + NUMBER);
    return tlp(tree, own);
  }

  private Map<String, Object> person(String person, Optional<Tlp> own, Tlp label) {
    people.put(person, label);
    Map<String, Object> tree = map("name", text("name", label, Stay.PAGE));
    tree.put("role", text("role", label, Stay.PAGE));
    return tlp(tree, own);
  }

  private Map<String, Object> source(String source, Optional<Tlp> own, Tlp label) {
    sources.add(source);
    Map<String, Object> tree = map("title", text("source title", label, Stay.PAGE));
    tree.put("url", url("source", label, Stay.PAGE));
    tree.put("of", "others");
    return tlp(tree, own);
  }

  private List<Map<String, Object>> events() {
    List<Map<String, Object>> all = new ArrayList<>();
    own(label())
        .forEach(
            own -> {
              Tlp label = own.orElse(label());
              String event = mint("event id", label, Stay.PAGE);
              Map<String, Object> tree = map("id", event);
              tree.put("when", "2013-05-0" + (events.size() + 1));
              tree.put("part", "morning");
              if (!events.isEmpty()) {
                tree.put("after", List.copyOf(events.keySet()));
                tree.put("later", "some hours");
              }
              if (events.size() < MILESTONES.size()) {
                tree.put("milestone", MILESTONES.get(events.size()));
              }
              // The phase of another label: public events in withheld phases, and the reverse.
              tree.put("phase", phases.get((events.size() + 1) % phases.size()));
              all.add(event(event, tree, own, label));
              events.put(event, label);
            });
    return all;
  }

  private void eventsInFiles() {
    List<String> inList = List.copyOf(events.keySet());
    own(label())
        .forEach(
            own -> {
              Tlp label = own.orElse(label());
              String after = inList.get(eventFiles.size() % inList.size());
              String name = mint("file name as id", label, Stay.PAGE);
              String other = mint("file name beside an id", label, Stay.ANYWHERE);
              String event = mint("event id", label, Stay.PAGE);
              Map<String, Object> undated = map("after", List.of(sameLabel(events, label), after));
              undated.put("before", List.of(event));
              undated.put("entered", "2013-05-20T04:44");
              eventFiles.put(name, event(name, undated, own, label));
              Map<String, Object> tree = map("id", event);
              tree.put("between", "2013-05-11/2013-05-13");
              eventFiles.put(other, event(event, tree, own, label));
            });
  }

  private static String sameLabel(Map<String, Tlp> parts, Tlp label) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue() == label)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private Map<String, Object> event(
      String id, Map<String, Object> tree, Optional<Tlp> own, Tlp label) {
    tree.put("kind", "attack");
    tree.put("title", text("event title", label, Stay.PAGE));
    tree.put("text", text("event text", label, Stay.PAGE) + NUMBER);
    tree.put("lesson", text("lesson", label, Stay.PAGE));
    tree.put("sources", sources);
    tree.put("certainty", "reported");
    tree.put("according-to", text("according to", label, Stay.PAGE));
    tree.put("attributed", "false");
    tree.put("figures", figuresOfEvent(id, label));
    return tlp(tree, own);
  }

  private Map<String, Object> figuresOfEvent(String event, Tlp label) {
    Map<String, Object> all = each("figure id", Stay.DATA, label, this::counted);
    String last = List.copyOf(all.keySet()).get(all.size() - 1);
    Map<String, String> parts = new LinkedHashMap<>(Map.of("sum", last, "product", last));
    TIMES.forEach(key -> parts.put(key, event));
    parts.forEach(
        (key, from) ->
            all.put(
                mint(key + " id", label, Stay.DATA), derived(key, from, Optional.empty(), label)));
    return all;
  }

  private Map<String, Object> counted(String figure, Optional<Tlp> own, Tlp label) {
    Map<String, Object> tree = map("value", "3");
    tree.put("unit", unit(label));
    tree.put("per", List.of("day", "address"));
    tree.put("label", text("figure label", label, Stay.PAGE));
    return tlp(tree, own);
  }

  private Map<String, Object> unit(Tlp label) {
    Map<String, Object> forms = new LinkedHashMap<>();
    for (String form : List.of("zero", "one", "two", "few", "many")) {
      forms.put(form, text("unit " + form, label, Stay.ANYWHERE));
    }
    forms.put("other", text("unit other", label, Stay.PAGE));
    Canary.CASES.forEach(form -> forms.put(form, text("unit " + form, label, Stay.ANYWHERE)));
    return forms;
  }

  private Map<String, Object> figures() {
    Map<String, Object> all = each("figure id", Stay.DATA, label(), this::counted);
    Map<String, Tlp> parts = new LinkedHashMap<>();
    all.keySet().forEach(part -> parts.put(part, canaries.find(part).label()));
    Map<String, Map<String, Tlp>> sorts =
        new LinkedHashMap<>(Map.of("sum", parts, "product", parts));
    TIMES.forEach(key -> sorts.put(key, events));
    sorts.forEach(
        (key, from) ->
            all.putAll(
                each(
                    key + " id",
                    Stay.DATA,
                    label(),
                    (name, own, label) -> derived(key, sameLabel(from, label), own, label))));
    return all;
  }

  private Map<String, Object> derived(String key, String of, Optional<Tlp> own, Tlp label) {
    Map<String, Object> tree = map(key, List.of(of, of));
    if (!key.equals("duration")) {
      tree.put("unit", text("unit", label, Stay.PAGE));
      tree.put("per", "day");
    }
    tree.put("label", text("figure label", label, Stay.PAGE));
    return tlp(tree, own);
  }

  private Map<String, Object> statement() {
    Map<String, Object> tree = map("headline", text("headline", label(), Stay.NOTICE));
    Map<String, Object> dateline = map("location", text("location", label(), Stay.PAGE));
    dateline.put("date", "2013-06-02");
    tree.put("dateline", dateline);
    Tlp noted = which.note().orElse(label());
    Map<String, Object> note = map("text", text("editor's note", noted, Stay.PAGE) + NUMBER);
    tree.put("editors-note", tlp(note, which.note()));
    tree.put("lead", text("lead", label(), Stay.PAGE));
    tree.put("closing", text("closing", label(), Stay.PAGE));
    List<Object> quotes = new ArrayList<>();
    people.forEach(
        (person, label) -> own(label).forEach(own -> quotes.add(quote(person, own, label))));
    tree.put("quotes", quotes);
    tree.put("sub-headings", "true");
    tree.put("author", List.copyOf(people.keySet()).get(people.size() - 1));
    tree.put("picture", picture());
    return tree;
  }

  private Map<String, Object> quote(String person, Optional<Tlp> own, Tlp whole) {
    Map<String, Object> tree = map("text", text("quote", own.orElse(whole), Stay.PAGE) + NUMBER);
    tree.put("person", person);
    tree.put("id", mint("quote id", own.orElse(whole), Stay.ANYWHERE));
    return tlp(tree, own);
  }

  private Map<String, Object> picture() {
    String file = "media/" + mint("picture", label(), Stay.PAGE) + ".png";
    media.add(file);
    Map<String, Object> tree = map("file", file);
    tree.put("title", text("picture title", label(), Stay.PAGE));
    tree.put("author", text("picture author", label(), Stay.PAGE));
    tree.put("source", url("picture source", label(), Stay.PAGE));
    Map<String, Object> licence = map("name", text("licence", label(), Stay.PAGE));
    licence.put("url", url("licence", label(), Stay.ANYWHERE));
    tree.put("licence", licence);
    tree.put("alt", text("picture alt", label(), Stay.PAGE));
    return tree;
  }

  private Map<String, Object> release() {
    Map<String, Object> tree = new LinkedHashMap<>(which.release());
    tree.put("approved-by", text("approved by", label(), Stay.NEVER));
    tree.put("approved", "2013-05-30");
    tree.put(
        "reason",
        text("reason", label(), which.isWithdrawn() ? Stay.NOTICE : Stay.ANYWHERE) + NUMBER);
    return tree;
  }

  private Map<String, Object> revision(Optional<Tlp> own) {
    Map<String, Object> tree = map("date", "2013-06-03");
    tree.put("text", text("revision", own.orElse(label()), Stay.PAGE) + NUMBER);
    return tlp(tree, own);
  }

  private Map<String, Object> allowance() {
    Map<String, Object> tree = map("value", text("allowed value", label(), Stay.NEVER));
    tree.put("reason", text("reason of an allowance", label(), Stay.NEVER));
    return tree;
  }

  private static Map<String, Object> map(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static Map<String, Object> tlp(Map<String, Object> tree, Optional<Tlp> own) {
    own.ifPresent(label -> tree.put("tlp", label.word()));
    return tree;
  }

  private String text(String field, Tlp label, Stay stay) {
    return "The " + mint(field, label, stay);
  }

  private String url(String field, Tlp label, Stay stay) {
    return "https://example.com/" + mint("address of " + field, label, stay);
  }

  /** What belongs to the statement is gone when that is withdrawn, but for the notice. */
  private String mint(String field, Tlp label, Stay stay) {
    boolean stays = stay == Stay.NOTICE || !which.isWithdrawn();
    return canaries.mint(field + " in " + id, label, stay, which.isOut() && stays);
  }
}
