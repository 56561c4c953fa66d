package broadside.model;

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
    Collector texts = new Collector(incident);
    texts.add(incident.title());
    incident.phases().forEach(phase -> texts.add(phase.title()));
    incident.events().forEach(texts::addEvent);
    incident.figures().forEach(figure -> figure.label().ifPresent(texts::add));
    incident.people().forEach(person -> person.role().ifPresent(texts::add));
    incident.sources().forEach(source -> texts.add(source.title()));
    incident.statement().ifPresent(texts::addStatement);
    incident.revisions().forEach(revision -> texts.add(revision.text()));
    incident.release().reason().ifPresent(texts::add);
    return List.copyOf(texts.found);
  }

  /** Names of people, places and works, which readers see too; their numbers are no figures. */
  public static List<IncidentText> names(Incident incident) {
    Collector texts = new Collector(incident);
    incident.people().forEach(person -> texts.add(person.name()));
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

  /** Collects texts with the labels of the parts that they stand in. */
  private record Collector(Parts parts, List<IncidentText> found) {
    Collector(Incident incident) {
      this(Parts.of(incident), new ArrayList<>());
    }

    void add(Text text) {
      add(text, Optional.empty());
    }

    void add(Text text, Optional<Event> owner) {
      found.add(new IncidentText(text, owner, parts.at(text.place()).label()));
    }

    void addEvent(Event event) {
      Optional<Event> owner = Optional.of(event);
      Stream.of(
              event.title(),
              Optional.of(event.text()),
              event.lesson(),
              event.certainty().accordingTo())
          .flatMap(Optional::stream)
          .forEach(text -> add(text, owner));
      event.figures().forEach(figure -> figure.label().ifPresent(text -> add(text, owner)));
    }

    void addStatement(Statement statement) {
      add(statement.headline());
      statement.editorsNote().map(Statement.Note::text).ifPresent(this::add);
      statement.lead().ifPresent(this::add);
      statement.closing().ifPresent(this::add);
      statement.quotes().forEach(quote -> add(quote.text()));
      statement.picture().flatMap(Picture::alt).ifPresent(this::add);
    }
  }
}
