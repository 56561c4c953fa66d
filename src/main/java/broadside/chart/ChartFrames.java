package broadside.chart;

import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what all charts of an incident say of themselves. */
final class ChartFrames {
  private final IncidentContext context;
  private final ChartRange range;

  ChartFrames(IncidentContext context, ChartRange range) {
    this.context = context;
    this.range = range;
  }

  /** A heading with the name of the incident. */
  String titled(String heading) {
    return context.say(
        "ui.chart.title",
        Map.of("heading", heading, "title", context.plain(context.edition().title())));
  }

  /** What a phrase about the whole chart may tell, as exact as the record. */
  String described(String key, Map<String, String> more) {
    Map<String, String> arguments =
        new TreeMap<>(
            Map.of(
                "events", count(context.edition().events().size()),
                "when", context.wording().label(When.of(range.first(), range.last()))));
    arguments.putAll(more);
    return context.say(key, arguments);
  }

  String count(int events) {
    return context.phrases().count("events.count", events);
  }

  /** How many events are not drawn, and why: by the keys of the phrases. */
  List<String> notes(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(each -> context.say(each.getKey(), Map.of("events", count(each.getValue()))))
            .toList();
  }
}
