package broadside.view;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Inline;
import broadside.markdown.Language;
import broadside.model.Text;
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
 * @param entries the events, in order
 */
record ChartRow(
    String name, Inline cell, Optional<Language> language, List<Timeline.Entry> entries) {
  ChartRow {
    entries = List.copyOf(entries);
  }

  /** The phases that have events, then the events of none. */
  static List<ChartRow> of(Telling telling) {
    Map<String, List<Timeline.Entry>> phases = telling.timeline().byPhase();
    List<ChartRow> rows = new ArrayList<>();
    for (Edition.Phase phase : telling.edition().phases()) {
      Text title = phase.title();
      rows.add(
          new ChartRow(
              telling.plain(title),
              telling.inline(title),
              telling.voice().foreign(title),
              phases.getOrDefault(phase.id(), List.of())));
    }
    String none = telling.phrases().say("ui.phase.none");
    rows.add(
        new ChartRow(none, Inline.of(none), Optional.empty(), phases.getOrDefault("", List.of())));
    return rows.stream().filter(row -> !row.entries().isEmpty()).toList();
  }
}
