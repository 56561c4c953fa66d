package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of an incident with what it belongs to.
 *
 * @param text the text
 * @param event the event whose time <code>{when}</code> means; empty for the incident itself
 * @param phase the phase that it tells in place of the texts of its events
 * @param label how far the text may be passed on
 */
public record IncidentText(Text text, Optional<Event> event, Optional<Phase> phase, Tlp label) {

  /**
   * Every text of an incident that readers may see and that tells of it, in the order of the file.
   */
  public static List<IncidentText> all(Incident incident) {
    Collector texts = new Collector(incident);
    Place whole = incident.place();
    texts.add(whole, Stream.of(incident.title()));
    incident.phases().forEach(texts::addPhase);
    incident.events().forEach(texts::addEvent);
    incident.figures().forEach(figure -> texts.add(figure.place(), figure.label().stream()));
    incident.people().forEach(person -> texts.add(person.place(), person.role().stream()));
    incident.sources().forEach(source -> texts.add(source.place(), Stream.of(source.title())));
    incident.statement().ifPresent(texts::addStatement);
    incident
        .revisions()
        .forEach(revision -> texts.add(revision.place(), Stream.of(revision.text())));
    texts.add(whole, incident.release().reason().stream());
    return List.copyOf(texts.found);
  }

  /** Names of people, places and works, which readers see too; their numbers are no figures. */
  public static List<IncidentText> names(Incident incident) {
    Collector texts = new Collector(incident);
    incident.people().forEach(person -> texts.add(person.place(), Stream.of(person.name())));
    texts.add(
        incident.place(),
        incident.statement().flatMap(Statement::picture).stream()
            .flatMap(picture -> Stream.of(picture.title(), picture.author()))
            .flatMap(Optional::stream));
    texts.add(
        incident.place(),
        incident.statement().flatMap(Statement::dateline).stream()
            .flatMap(dateline -> dateline.location().stream()));
    return List.copyOf(texts.found);
  }

  /** Collects texts with the labels of the parts that they stand in. */
  private record Collector(Parts parts, List<IncidentText> found) {
    Collector(Incident incident) {
      this(Parts.of(incident), new ArrayList<>());
    }

    void add(Place part, Stream<Text> texts) {
      add(part, texts, Optional.empty());
    }

    void add(Place part, Stream<Text> texts, Optional<Event> owner) {
      Tlp label = parts.at(part).label();
      texts.forEach(text -> found.add(new IncidentText(text, owner, Optional.empty(), label)));
    }

    void addPhase(Phase phase) {
      Tlp label = parts.at(phase.place()).label();
      add(phase.place(), Stream.of(phase.title()));
      phase
          .text()
          .map(text -> new IncidentText(text, Optional.empty(), Optional.of(phase), label))
          .ifPresent(found::add);
    }

    void addEvent(Event event) {
      Optional<Event> owner = Optional.of(event);
      Stream<Optional<Text>> texts =
          Stream.of(
              event.title(),
              Optional.of(event.text()),
              event.lesson(),
              event.certainty().accordingTo());
      add(event.place(), texts.flatMap(Optional::stream), owner);
      event.figures().forEach(figure -> add(figure.place(), figure.label().stream(), owner));
    }

    void addStatement(Statement statement) {
      Place place = statement.place();
      add(place, Stream.of(statement.headline()));
      statement.editorsNote().ifPresent(note -> add(note.place(), Stream.of(note.text())));
      add(place, Stream.concat(statement.lead().stream(), statement.closing().stream()));
      statement.quotes().forEach(quote -> add(quote.place(), Stream.of(quote.text())));
      add(place, statement.picture().flatMap(Picture::alt).stream());
    }
  }
}
