package broadside.data;

import broadside.edition.Edition;
import broadside.markdown.Markdown;
import broadside.model.Event;
import broadside.model.text.Term;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import broadside.wording.TextRenderer;
import java.util.List;
import java.util.Optional;

/**
 * The timeline for machines: the record's own notations beside the words. src/docs/formats.md
 * documents it; fields are added, never renamed.
 *
 * @param incident id of the incident
 * @param title what it is called
 * @param language the language of the texts
 * @param timeZone the zone of clock times without an offset
 * @param events the events, in order
 */
public record TimelineData(
    String incident, String title, String language, String timeZone, List<Event> events) {
  public TimelineData {
    events = List.copyOf(events);
  }

  /**
   * An event.
   *
   * @param id its id
   * @param when its time in EDTF notation
   * @param part the part of the day
   * @param after ids of the events that it came after
   * @param before ids of the events that it came before
   * @param label its time in words
   * @param kind the word of its kind
   * @param phase id of its phase
   * @param milestone the word of its milestone
   * @param certainty the word of its certainty, where it is stated
   * @param accordingTo who says so
   * @param title a few words about it
   * @param text what happened
   * @param sources what it rests on
   */
  public record Event(
      String id,
      Optional<String> when,
      Optional<String> part,
      List<String> after,
      List<String> before,
      String label,
      String kind,
      Optional<String> phase,
      Optional<String> milestone,
      Optional<String> certainty,
      Optional<String> accordingTo,
      Optional<String> title,
      Markdown text,
      List<String> sources) {
    public Event {
      after = List.copyOf(after);
      before = List.copyOf(before);
      sources = List.copyOf(sources);
    }
  }

  /** The data of an incident. */
  public static TimelineData of(IncidentContext context) {
    TextRenderer texts = context.datedTexts();
    return new TimelineData(
        context.edition().id(),
        context.plain(context.edition().title()),
        context.phrases().language(),
        context.edition().zone().getId(),
        context.timeline().entries().stream()
            .map(entry -> event(entry.event(), context, texts))
            .toList());
  }

  private static Event event(Edition.Event event, IncidentContext context, TextRenderer texts) {
    return new Event(
        event.id(),
        event.time().when().map(When::notation),
        event.time().part().map(Term::word),
        event.time().after(),
        event.time().before(),
        context.phrases().capitalised(context.label(event)),
        event.kind().word(),
        event.phase(),
        event.milestone().map(Term::word),
        event.certainty().map(Term::word),
        event.accordingTo().map(context::plain),
        event.title().map(title -> context.name(event)),
        texts.tell(event.text(), event),
        event.sources().stream().map(source -> context.plain(source.title())).toList());
  }
}
