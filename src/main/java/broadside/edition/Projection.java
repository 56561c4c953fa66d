package broadside.edition;

import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Parts;
import broadside.model.Person;
import broadside.model.Phase;
import broadside.model.Picture;
import broadside.model.Quote;
import broadside.model.Source;
import broadside.model.Statement;
import broadside.model.Translatables;
import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import broadside.model.text.Tlp;
import broadside.model.time.EventTime;
import broadside.model.translation.Dictionary;
import broadside.model.translation.Translatable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Projects an incident to an audience: copies, part by part, what they may see. What has no line
 * here stays inside.
 */
public final class Projection {
  private final Incident incident;
  private final Audience audience;
  private final Map<String, Edition.Phase> phases = new LinkedHashMap<>();
  private final Map<String, Edition.Person> people = new LinkedHashMap<>();
  private final Map<String, Edition.Source> sources = new LinkedHashMap<>();

  private Projection(Incident incident, Audience audience) {
    this.incident = incident;
    this.audience = audience;
    incident.phases().stream()
        .filter(phase -> maySee(phase.tlp()))
        .forEach(phase -> phases.put(phase.id(), of(phase)));
    incident.people().stream()
        .filter(person -> maySee(person.tlp()))
        .forEach(person -> people.put(person.id(), of(person)));
    incident.sources().stream()
        .filter(source -> maySee(source.tlp()))
        .forEach(source -> sources.put(source.id(), of(source)));
  }

  /**
   * The edition of an incident for an audience.
   *
   * @param publisherInfo who publishes it
   * @param asOf the moment as of which it is decided whether the statement is out
   * @return empty if the incident as a whole is not for them
   */
  public static Optional<Edition> of(
      PublisherInfo publisherInfo, Incident incident, Audience audience, AsOf asOf) {
    return audience.maySee(incident.label())
        ? Optional.of(new Projection(incident, audience).edition(publisherInfo, asOf))
        : Optional.empty();
  }

  /**
   * The edition of an incident by itself, before anybody publishes it: what is asked about that
   * which may get out. An embargo counts as not over.
   *
   * @return empty if the incident as a whole is not for them
   */
  public static Optional<Edition> of(Incident incident, Audience audience) {
    return of(PublisherInfo.NOBODY, incident, audience, AsOf.BEFORE_ALL);
  }

  private Edition edition(PublisherInfo publisherInfo, AsOf asOf) {
    List<Event> events = incident.events().stream().filter(e -> maySee(e.tlp())).toList();
    Set<String> eventIds = events.stream().map(Event::id).collect(Collectors.toSet());
    return new Edition(
        incident.place(),
        audience,
        publisherInfo,
        incident.id(),
        incident.uuid(),
        incident.title(),
        incident.language(),
        incident.zone(),
        incident.span(),
        incident.lastDay(),
        incident.category(),
        incident.severity(),
        List.copyOf(phases.values()),
        events.stream().map(event -> event(event, eventIds)).toList(),
        figures(events),
        List.copyOf(people.values()),
        List.copyOf(sources.values()),
        incident.statement().map(this::statement),
        PublicationStatus.of(incident.release(), incident.zone(), asOf),
        incident.revisions().stream()
            .filter(revision -> maySee(revision.tlp()))
            .map(revision -> new Edition.Revision(revision.date(), revision.text()))
            .toList(),
        dictionaries(publisherInfo));
  }

  /**
   * The words of what they may see in other languages, and with them those of the publisher. A
   * language that has none of the words is none of theirs.
   */
  private List<Dictionary> dictionaries(PublisherInfo publisherInfo) {
    if (incident.translations().isEmpty()) {
      return List.of();
    }
    Parts parts = Parts.of(incident);
    List<Translatable> visible =
        Translatables.of(incident).stream()
            .filter(text -> audience.maySee(parts.at(text.text().place()).label()))
            .toList();
    return incident.translations().stream()
        .map(translation -> Dictionary.of(translation, visible))
        .filter(dictionary -> !dictionary.isEmpty())
        .map(dictionary -> dictionary.and(publisherInfo.dictionary(dictionary.language())))
        .toList();
  }

  /** A part's label is its own or its parent's, and never wider than that. */
  private boolean maySee(Optional<Tlp> own) {
    return audience.maySee(incident.label().narrowedTo(own));
  }

  private static Edition.Phase of(Phase phase) {
    return new Edition.Phase(phase.place(), phase.id(), phase.title(), phase.text());
  }

  private Edition.Event event(Event event, Set<String> eventIds) {
    return new Edition.Event(
        event.place(),
        event.id(),
        time(event.time(), eventIds),
        event.kind(),
        event.phase().filter(phases::containsKey),
        event.milestone(),
        event.title(),
        event.text(),
        event.lesson(),
        event.sources().stream().filter(sources::containsKey).map(sources::get).toList(),
        event.certainty().certainty(),
        event.certainty().accordingTo(),
        event.isAttributed());
  }

  /** A time says nothing of events that are withheld. */
  private static EventTime time(EventTime time, Set<String> eventIds) {
    List<String> after = known(time.after(), eventIds);
    boolean keepsAnchor = !after.isEmpty() && after.get(0).equals(time.after().get(0));
    return new EventTime(
        time.when(),
        time.part(),
        after,
        known(time.before(), eventIds),
        time.later().filter(later -> keepsAnchor));
  }

  private static List<String> known(List<String> events, Set<String> eventIds) {
    return events.stream().filter(eventIds::contains).toList();
  }

  private static Edition.Source of(Source source) {
    return new Edition.Source(source.place(), source.title(), source.url());
  }

  private List<Edition.Figure> figures(List<Event> events) {
    List<Figure> figures = new ArrayList<>(incident.figures());
    events.forEach(event -> figures.addAll(event.figures()));
    return figures.stream()
        .filter(figure -> maySee(figure.tlp()))
        .map(
            figure ->
                new Edition.Figure(
                    figure.place(),
                    figure.id(),
                    value(figure.value()),
                    figure.unit(),
                    figure.per(),
                    figure.label()))
        .toList();
  }

  private static FigureValue value(Figure.Value value) {
    if (value instanceof Figure.Observed observed) {
      return new FigureValue.Observed(observed.quantity());
    }
    Derivation derivation = ((Figure.Derived) value).derivation();
    if (derivation instanceof Derivation.Duration duration) {
      return new FigureValue.Duration(duration.form(), duration.from(), duration.till());
    }
    FigureValue.Operation operation =
        derivation instanceof Derivation.Sum
            ? FigureValue.Operation.SUM
            : FigureValue.Operation.PRODUCT;
    return new FigureValue.Computed(operation, derivation.figures());
  }

  private Edition.Statement statement(Statement statement) {
    return new Edition.Statement(
        statement.headline(),
        statement.editorsNote().filter(note -> maySee(note.tlp())).map(Statement.Note::text),
        statement
            .dateline()
            .map(dateline -> new Edition.Dateline(dateline.location(), dateline.date())),
        statement.lead(),
        statement.closing(),
        statement.quotes().stream().flatMap(quote -> quote(quote).stream()).toList(),
        statement.hasSubHeadings(),
        statement.author().map(people::get),
        statement.picture().map(Projection::picture));
  }

  private Optional<Edition.Quote> quote(Quote quote) {
    return Optional.ofNullable(people.get(quote.person()))
        .filter(person -> maySee(quote.tlp()))
        .map(person -> new Edition.Quote(quote.place(), quote.id(), quote.text(), person));
  }

  private static Edition.Picture picture(Picture picture) {
    return new Edition.Picture(
        picture.place(),
        picture.file(),
        picture.title(),
        picture.author(),
        picture.source(),
        picture.licence(),
        picture.alt());
  }

  private static Edition.Person of(Person person) {
    return new Edition.Person(person.name(), person.role());
  }
}
