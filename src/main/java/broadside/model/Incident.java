package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.figure.Figure;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import broadside.model.time.LastDay;
import broadside.model.time.When;
import broadside.model.translation.Translation;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An incident as it is kept: everything, also what must not leave the house.
 *
 * @param place its file
 * @param id the name of its folder
 * @param uuid by which feeds know it, where the record says so
 * @param title what it is called
 * @param language the language its texts are written in (BCP 47)
 * @param zone the zone of its clock times
 * @param span from when till when it went on
 * @param lastDay whether the last day of the span counts, where the record says so
 * @param category its class
 * @param severity how grave it was
 * @param tlp how far it may be passed on; empty means red
 * @param phases its stretches, in the order in which they are told
 * @param events what happened, in the order of files and lines
 * @param figures what was counted or is derived, beside the figures of the events
 * @param people whom it names
 * @param sources what it rests on
 * @param statement what is said of it
 * @param release how far that is on its way
 * @param revisions what was changed since
 * @param allow what was accepted against a rule
 * @param media the files below its {@code media} folder, by path
 * @param translations its texts in other languages, by language
 */
public record Incident(
    Place place,
    String id,
    Optional<UUID> uuid,
    Text title,
    String language,
    ZoneId zone,
    Optional<When> span,
    Optional<LastDay> lastDay,
    Optional<Category> category,
    Optional<Severity> severity,
    Optional<Tlp> tlp,
    List<Phase> phases,
    List<Event> events,
    List<Figure> figures,
    List<Person> people,
    List<Source> sources,
    Optional<Statement> statement,
    Release release,
    List<Revision> revisions,
    List<Allowance> allow,
    Set<String> media,
    List<Translation> translations) {
  public Incident {
    phases = List.copyOf(phases);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    people = List.copyOf(people);
    sources = List.copyOf(sources);
    revisions = List.copyOf(revisions);
    allow = List.copyOf(allow);
    translations = List.copyOf(translations);
    media = Collections.unmodifiableSet(new TreeSet<>(media));
  }

  /** Its label; an incident without one is red. */
  public Tlp label() {
    return tlp.orElse(Tlp.RED);
  }

  /** The events that say that they belong to a phase. */
  public Stream<Event> eventsOf(Phase phase) {
    return events.stream().filter(event -> event.phase().equals(Optional.of(phase.id())));
  }

  /** Its own figures and those of its events. */
  public Stream<Figure> allFigures() {
    return Stream.concat(figures.stream(), events.stream().flatMap(e -> e.figures().stream()));
  }
}
