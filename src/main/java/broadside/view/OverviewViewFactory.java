package broadside.view;

import broadside.analysis.Overview;
import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.model.text.Term;
import broadside.model.translation.Dictionary;
import broadside.wording.Phrases;
import broadside.wording.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the view of the statistics across incidents. */
public final class OverviewViewFactory {
  private final Phrases phrases;
  private final Wording wording;

  /** A factory for a language. */
  public OverviewViewFactory(Phrases phrases) {
    this.phrases = phrases;
    this.wording = new Wording(phrases, ZoneOffset.UTC, Dictionary.empty(phrases.language()));
  }

  /** The view of an overview. */
  public StatisticsView view(Overview overview) {
    List<Table> tables = new ArrayList<>();
    tables.add(counts("ui.by-year", "ui.year", overview.byYear(), String::valueOf));
    tables.add(counts("ui.by-category", "ui.category", overview.byCategory(), named("category.")));
    tables.add(counts("ui.by-severity", "ui.severity", overview.bySeverity(), named("severity.")));
    if (!overview.durations().isEmpty()) {
      tables.add(durations(overview.durations()));
    }
    return new StatisticsView(
        phrases.say("ui.across"),
        Inline.of(phrases.say("ui.across")),
        Optional.empty(),
        Optional.of(phrases.count("incidents.count", overview.incidents())),
        tables,
        Optional.empty());
  }

  private Function<Term, String> named(String prefix) {
    return term -> phrases.say(prefix + term.word());
  }

  private <T> Table counts(
      String caption, String of, List<Overview.Count<T>> counts, Function<? super T, String> name) {
    return new Table(
        phrases.say(caption),
        List.of(phrases.say(of), phrases.say("ui.incidents")),
        counts.stream()
            .map(
                count ->
                    List.of(
                        Inline.of(
                            count.of().<String>map(name).orElseGet(() -> phrases.say("unstated"))),
                        Inline.of(String.valueOf(count.incidents()))))
            .toList());
  }

  private Table durations(List<Overview.Spread> spreads) {
    return new Table(
        phrases.say("ui.durations"),
        List.of(
            phrases.say("ui.milestones"),
            phrases.say("ui.incidents"),
            phrases.say("ui.median"),
            phrases.say("ui.range")),
        spreads.stream().map(this::spread).toList());
  }

  private List<Inline> spread(Overview.Spread spread) {
    return Stream.of(
            phrases.say("measure." + spread.measure().word()),
            String.valueOf(spread.incidents()),
            spread
                .median()
                .map(wording::shortDuration)
                .orElseGet(() -> phrases.say("ui.median.none")),
            wording.shortRange(spread.shortest(), spread.longest()))
        .map(Inline::of)
        .toList();
  }
}
