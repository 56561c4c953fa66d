package broadside.source;

import broadside.model.Allowance;
import broadside.model.Category;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Person;
import broadside.model.Phase;
import broadside.model.Release;
import broadside.model.ReleaseState;
import broadside.model.Revision;
import broadside.model.Severity;
import broadside.model.Source;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import broadside.model.time.LastDay;
import broadside.model.translation.Translation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps {@code incident.yaml}. */
final class IncidentMapper {
  private final IncidentFiles files;
  private final List<Event> furtherEvents;
  private final List<Translation> translations;

  /**
   * A mapper for one incident.
   *
   * @param files what stands in its folder
   * @param furtherEvents the events that have files of their own
   * @param translations its texts in other languages
   */
  IncidentMapper(IncidentFiles files, List<Event> furtherEvents, List<Translation> translations) {
    this.files = files;
    this.furtherEvents = furtherEvents;
    this.translations = translations;
  }

  Incident incident(Fields fields) {
    Text title = fields.requiredName("title");
    String language = language(fields);
    ZoneId zone = zone(fields);
    return new Incident(
        fields.place(),
        files.id(),
        fields.value("uuid", Notations::uuid),
        title,
        language,
        zone,
        fields.value("span", Notations::when),
        fields.term("last-day", LastDay.class),
        fields.term("category", Category.class),
        fields.term("severity", Severity.class),
        label(fields),
        fields.named("phases", (id, node) -> phase(id, node, fields)),
        Stream.concat(fields.list("events", EventMapper::event).stream(), asEntered(zone).stream())
            .toList(),
        FigureMapper.figures(fields),
        fields.named("people", (id, node) -> person(id, node, fields)),
        fields.named("sources", (id, node) -> source(id, node, fields)),
        fields.part("statement", StatementMapper::statement),
        release(fields),
        fields.list("revisions", IncidentMapper::revision),
        fields.list("allow", IncidentMapper::allowance),
        files.media(),
        translations);
  }

  /** Those that do not say when they were entered first, by the names of their files. */
  private List<Event> asEntered(ZoneId zone) {
    Comparator<Event> order =
        Comparator.comparing(
            event -> event.entered().map(point -> point.window(zone).from()).orElse(Instant.MIN));
    return furtherEvents.stream().sorted(order).toList();
  }

  private static String language(Fields fields) {
    fields.require("language");
    return fields.value("language", Notations::language).orElse("en");
  }

  /** A label that cannot be read is reported once; what it would forbid need not be, too. */
  private static Optional<Tlp> label(Fields fields) {
    Optional<Tlp> label = fields.term("tlp", Tlp.class);
    return label.isEmpty() && fields.has("tlp") ? Optional.of(Tlp.CLEAR) : label;
  }

  private static ZoneId zone(Fields fields) {
    fields.require("time-zone");
    return fields.value("time-zone", Notations::zone).orElse(ZoneOffset.UTC);
  }

  /** A part that is one text, or a mapping in which that text has a key. */
  private static Node expanded(Node node, String key) {
    return node instanceof ScalarNode ? new MappingNode(node.place(), Map.of(key, node)) : node;
  }

  private static Phase phase(String id, Node node, Fields owner) {
    return Fields.read(
        expanded(node, "title"),
        owner.findings(),
        fields ->
            new Phase(
                fields.place(),
                id,
                fields.requiredName("title"),
                fields.text("text"),
                fields.term("tlp", Tlp.class)));
  }

  private static Person person(String id, Node node, Fields owner) {
    return Fields.read(
        expanded(node, "name"),
        owner.findings(),
        fields ->
            new Person(
                fields.place(),
                id,
                fields.requiredName("name"),
                fields.name("role"),
                fields.term("tlp", Tlp.class)));
  }

  private static Source source(String id, Node node, Fields owner) {
    return Fields.read(
        expanded(node, "title"),
        owner.findings(),
        fields ->
            new Source(
                fields.place(),
                id,
                fields.requiredName("title"),
                fields.address("url"),
                fields.term("of", Source.Origin.class),
                fields.term("tlp", Tlp.class)));
  }

  private static Release release(Fields fields) {
    return fields
        .part("release", IncidentMapper::releaseParts)
        .orElseGet(() -> Release.draft(fields.place()));
  }

  private static Release releaseParts(Fields fields) {
    return new Release(
        fields.place(),
        fields.term("state", ReleaseState.class).orElse(ReleaseState.DRAFT),
        fields.string("approved-by"),
        fields.value("approved", Notations::when),
        fields.value("embargo", Notations::clockTime),
        fields.value("released", Notations::when),
        fields.value("withdrawn", Notations::when),
        fields.text("reason"));
  }

  private static Revision revision(Fields fields) {
    fields.require("date");
    return new Revision(
        fields.place(),
        fields.value("date", Notations::day).orElse(LocalDate.EPOCH),
        fields.requiredText("text"),
        fields.term("tlp", Tlp.class));
  }

  /** What is accepted against a rule, in any file. */
  static Allowance allowance(Fields fields) {
    return new Allowance(
        fields.place(),
        fields.requiredName("value").source(),
        fields.requiredName("reason").source());
  }
}
