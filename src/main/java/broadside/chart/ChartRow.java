package broadside.chart;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.markdown.Language;
import broadside.model.Text;
import broadside.wording.IncidentContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events that share a band.
 *
 * @param name the name of their phase
 * @param cell the same for the table
 * @param language the language of the name, where it is another one than the page's
 * @param events the events, in order
 */
record ChartRow(String name, Inline cell, Optional<Language> language, List<Placing> events) {
  ChartRow {
    events = List.copyOf(events);
  }

  /** The phases that have events, then the events of none. */
  static List<ChartRow> of(IncidentContext context) {
    Map<String, List<Timeline.Entry>> phases = context.timeline().byPhase();
    List<ChartRow> rows = new ArrayList<>();
    for (Edition.Phase phase : context.edition().phases()) {
      Text title = phase.title();
      rows.add(
          new ChartRow(
              context.plain(title),
              context.inline(title),
              context.languages().foreign(title),
              Placing.of(phases.getOrDefault(phase.id(), List.of()), context.edition())));
    }
    String none = context.phrases().say("ui.phase.none");
    rows.add(
        new ChartRow(
            none,
            Inline.of(none),
            Optional.empty(),
            Placing.of(phases.getOrDefault("", List.of()), context.edition())));
    return rows.stream().filter(row -> !row.events().isEmpty()).toList();
  }
}
