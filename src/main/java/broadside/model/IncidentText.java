package broadside.model;

import broadside.model.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of an incident with what it belongs to.
 *
 * @param text the text
 * @param event the event whose time <code>{when}</code> means; empty for the incident itself
 */
public record IncidentText(Text text, Optional<Event> event) {

  /** Every text of an incident that readers may see, in the order of the file. */
  public static List<IncidentText> all(Incident incident) {
    List<IncidentText> texts = new ArrayList<>();
    add(texts, incident.title());
    incident.phases().forEach(phase -> add(texts, phase.title()));
    incident.events().forEach(event -> addEvent(texts, event));
    incident.figures().forEach(figure -> addFigure(texts, figure, Optional.empty()));
    incident.people().forEach(person -> person.role().ifPresent(role -> add(texts, role)));
    incident.sources().forEach(source -> add(texts, source.title()));
    incident.statement().ifPresent(statement -> addStatement(texts, statement));
    incident.revisions().forEach(revision -> add(texts, revision.text()));
    return List.copyOf(texts);
  }

  private static void addEvent(List<IncidentText> texts, Event event) {
    Optional<Event> owner = Optional.of(event);
    event.title().ifPresent(title -> texts.add(new IncidentText(title, owner)));
    texts.add(new IncidentText(event.text(), owner));
    event.certainty().accordingTo().ifPresent(who -> texts.add(new IncidentText(who, owner)));
    event.figures().forEach(figure -> addFigure(texts, figure, owner));
  }

  private static void addFigure(List<IncidentText> texts, Figure figure, Optional<Event> owner) {
    figure.label().ifPresent(label -> texts.add(new IncidentText(label, owner)));
  }

  private static void addStatement(List<IncidentText> texts, Statement statement) {
    add(texts, statement.headline());
    statement.editorsNote().ifPresent(note -> add(texts, note.text()));
    statement.lead().ifPresent(lead -> add(texts, lead));
    statement.closing().ifPresent(closing -> add(texts, closing));
    statement.quotes().forEach(quote -> add(texts, quote.text()));
  }

  private static void add(List<IncidentText> texts, Text text) {
    texts.add(new IncidentText(text, Optional.empty()));
  }
}
