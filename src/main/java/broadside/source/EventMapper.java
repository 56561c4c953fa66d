package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Certainty;
import broadside.model.Event;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.text.Tlp;
import broadside.model.time.DayPart;
import broadside.model.time.EventTime;
import broadside.model.time.Later;
import java.util.Optional;

/** Maps one event, whether it stands in {@code events:} or in a file of its own. */
final class EventMapper {
  private EventMapper() {}

  /** An event in the list of its incident. */
  static Event event(Fields fields) {
    return event(fields, "");
  }

  /**
   * An event.
   *
   * @param fallbackId its id where it has none, from its file name; empty if there is no such
   */
  static Event event(Fields fields, String fallbackId) {
    Optional<EventKind> kind = fields.term("kind", EventKind.class);
    fields.require("kind");
    return new Event(
        fields.place(),
        id(fields, fallbackId),
        time(fields),
        kind.orElse(EventKind.IMPACT),
        fields.string("phase"),
        fields.term("milestone", Milestone.class),
        fields.name("title"),
        fields.requiredText("text"),
        fields.text("lesson"),
        FigureMapper.figures(fields),
        fields.strings("sources"),
        new Event.Assurance(
            fields.term("certainty", Certainty.class),
            fields.name("according-to"),
            fields.flag("attributed")),
        fields.term("tlp", Tlp.class),
        fields.value("entered", Notations::clockTime));
  }

  private static String id(Fields fields, String fallbackId) {
    if (fallbackId.isEmpty()) {
      fields.require("id");
    }
    Optional<String> id = fields.string("id");
    String name = id.orElse(fallbackId);
    if (id.isPresent() || !name.isEmpty()) {
      Place place = id.isPresent() ? fields.place().child("id") : fields.place();
      Ids.check(name, place, fields.findings());
    }
    return name;
  }

  private static EventTime time(Fields fields) {
    EventTime time =
        new EventTime(
            fields
                .value("when", Notations::when)
                .or(() -> fields.value("between", Notations::between)),
            fields.term("part", DayPart.class),
            fields.strings("after"),
            fields.strings("before"),
            fields.value("later", Later::parse));
    fields.node("between");
    if (fields.has("when") && fields.has("between")) {
      fields.findings().add(Diagnostic.error(fields.place().child("between"), "two-times"));
    }
    return time;
  }
}
