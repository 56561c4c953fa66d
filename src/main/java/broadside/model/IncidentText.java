package broadside.model;

import broadside.model.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of an incident with what it belongs to.
 *
 * @param text the text
 * @param event the event whose time <code>{when}</code> means; empty for the incident itself
 * @param label how far the text may be passed on
 */
public record IncidentText(Text text, Optional<Event> event, Tlp label) {

  /**
   * Every text of an incident that readers may see and that tells of it, in the order of the file.
   */
  public static List<IncidentText> all(Incident incident) {
    Collector texts = new Collector(incident.label());
    texts.add(incident.title());
    incident.phases().forEach(phase -> texts.add(phase.title(), phase.tlp()));
    incident.events().forEach(texts::addEvent);
    incident.figures().forEach(figure -> texts.addFigure(figure, Optional.empty()));
    incident.people().forEach(person -> person.role().ifPresent(r -> texts.add(r, person.tlp())));
    incident.sources().forEach(source -> texts.add(source.title(), source.tlp()));
    incident.statement().ifPresent(texts::addStatement);
    incident.revisions().forEach(revision -> texts.add(revision.text(), revision.tlp()));
    incident.release().reason().ifPresent(texts::add);
    return List.copyOf(texts.found);
  }

  /** Names of people, places and works, which readers see too; their numbers are no figures. */
  public static List<IncidentText> names(Incident incident) {
    Collector texts = new Collector(incident.label());
    incident.people().forEach(person -> texts.add(person.name(), person.tlp()));
    incident.statement().flatMap(Statement::picture).stream()
        .flatMap(picture -> Stream.of(picture.title(), picture.author()))
        .flatMap(Optional::stream)
        .forEach(texts::add);
    incident
        .statement()
        .flatMap(Statement::dateline)
        .flatMap(Statement.Dateline::location)
        .ifPresent(texts::add);
    return List.copyOf(texts.found);
  }

  /** Collects texts with the labels that they take from what they stand in. */
  private record Collector(Tlp incident, List<IncidentText> found) {
    Collector(Tlp incident) {
      this(incident, new ArrayList<>());
    }

    void add(Text text) {
      add(text, Optional.empty());
    }

    void add(Text text, Optional<Tlp> own) {
      found.add(new IncidentText(text, Optional.empty(), incident.narrowedTo(own)));
    }

    void addEvent(Event event) {
      Optional<Event> owner = Optional.of(event);
      Tlp label = incident.narrowedTo(event.tlp());
      Stream.of(
              event.title(),
              Optional.of(event.text()),
              event.lesson(),
              event.certainty().accordingTo())
          .flatMap(Optional::stream)
          .forEach(text -> found.add(new IncidentText(text, owner, label)));
      event.figures().forEach(figure -> addFigure(figure, owner));
    }

    void addFigure(Figure figure, Optional<Event> owner) {
      Tlp label = incident.narrowedTo(owner.flatMap(Event::tlp)).narrowedTo(figure.tlp());
      figure.label().ifPresent(text -> found.add(new IncidentText(text, owner, label)));
    }

    void addStatement(Statement statement) {
      add(statement.headline());
      statement.editorsNote().ifPresent(note -> add(note.text(), note.tlp()));
      statement.lead().ifPresent(this::add);
      statement.closing().ifPresent(this::add);
      statement.quotes().forEach(quote -> add(quote.text(), quote.tlp()));
      statement.picture().flatMap(Picture::alt).ifPresent(this::add);
    }
  }
}
