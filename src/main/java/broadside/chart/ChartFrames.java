package broadside.chart;

import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what all charts of an incident say of themselves. */
final class ChartFrames {
  private final IncidentContext context;
  private final ChartScale scale;

  ChartFrames(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
  }

  /** A heading with the name of the incident. */
  String titled(String heading) {
    return context.say(
        "ui.chart.title",
        Map.of("heading", heading, "title", context.plain(context.edition().title())));
  }

  /** What a phrase about the whole chart may tell. */
  String described(String key, Map<String, String> more) {
    Map<String, String> arguments =
        new TreeMap<>(
            Map.of(
                "events", count(context.edition().events().size()),
                "from", label(scale.first()),
                "till", label(scale.last())));
    arguments.putAll(more);
    return context.say(key, arguments);
  }

  String count(int events) {
    return context.say("events.count", Map.of("n", events));
  }

  private String label(LocalDate day) {
    return context.wording().label(new When.At(Point.day(day)));
  }

  /** What is not drawn, and why. */
  List<String> notes(int undrawn) {
    List<String> notes = new ArrayList<>();
    int undated =
        (int)
            context.edition().events().stream()
                .filter(event -> event.time().when().isEmpty())
                .count();
    note(notes, "ui.chart.undated", undated);
    note(notes, "ui.chart.undrawn", undrawn);
    return notes;
  }

  private void note(List<String> notes, String key, int events) {
    if (events > 0) {
      notes.add(context.say(key, Map.of("events", count(events))));
    }
  }
}
