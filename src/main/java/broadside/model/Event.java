package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.figure.Figure;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import broadside.model.time.EventTime;
import broadside.model.time.Point;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param place where it stands
 * @param id its name in references, unique within the incident
 * @param time when it happened, as exactly as it is known and no more
 * @param kind what sort of thing it was
 * @param phase id of the phase that it belongs to
 * @param milestone the turning point that it marks
 * @param title a few words for the timeline and the chart
 * @param text what happened, in sentences
 * @param lesson what others can learn from it
 * @param figures what was counted
 * @param sources ids of the sources that it rests on
 * @param certainty how sure the record is of it, and who says so
 * @param tlp how far it may be passed on; empty to follow the incident
 * @param entered when the entry was made, to the minute or the second
 */
public record Event(
    Place place,
    String id,
    EventTime time,
    EventKind kind,
    Optional<String> phase,
    Optional<Milestone> milestone,
    Optional<Text> title,
    Text text,
    Optional<Text> lesson,
    List<Figure> figures,
    List<String> sources,
    Assurance certainty,
    Optional<Tlp> tlp,
    Optional<Point> entered) {
  public Event {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }

  /**
   * How sure the record is of an event.
   *
   * @param certainty known, concluded, told or contradicted; empty where nobody stated it
   * @param accordingTo who says so
   * @param attributed whether the text says so in words of its own
   */
  public record Assurance(
      Optional<Certainty> certainty, Optional<Text> accordingTo, boolean attributed) {

    /** Whether there is anything to say of who says so. */
    public boolean isTellable() {
      return accordingTo.isPresent() || isClaim();
    }

    /** Whether the event is stated to be less than a plain fact. */
    public boolean isClaim() {
      return certainty.filter(stated -> stated != Certainty.CONFIRMED).isPresent();
    }
  }

  /** Whether its text says who says so, by a placeholder or in words of its own. */
  public boolean isAttributed() {
    return certainty.attributed() || text.attributes(id);
  }
}
