package broadside.view;

import broadside.analysis.IncidentState;
import broadside.edition.Edition;
import broadside.model.text.Term;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.util.Comparator;
import java.util.Optional;

/** Makes the view of the key facts. */
final class FactsViewFactory {
  private final IncidentContext context;
  private final Edition edition;

  FactsViewFactory(IncidentContext context) {
    this.context = context;
    this.edition = context.edition();
  }

  FactsView view() {
    return new FactsView(
        edition.span().map(this::time),
        new StatisticsViewFactory(context).duration(),
        state(),
        edition.category().map(category -> named("category.", category)),
        edition.severity().map(severity -> named("severity.", severity)),
        edition.figures().stream()
            .flatMap(figure -> figure.label().map(label -> fact(figure)).stream())
            .toList(),
        edition.released().map(this::timeWithZone),
        updated(),
        edition.publisherInfo().licence().map(StatementViewFactory::licence));
  }

  /** Whether it is over; empty if the record does not say. */
  Optional<String> state() {
    IncidentState course = IncidentState.of(edition);
    return course == IncidentState.UNKNOWN
        ? Optional.empty()
        : Optional.of(named("state.", course));
  }

  private Optional<TimeView> updated() {
    return edition.revisions().stream()
        .map(Edition.Revision::date)
        .max(Comparator.naturalOrder())
        .map(day -> time(new When.At(Point.day(day))));
  }

  /** A time as readers and machines see it. */
  TimeView time(When when) {
    return TimeView.of(context.timePieces(when), context);
  }

  /** The same where nothing else may tell the zone: a clock time names it. */
  TimeView timeWithZone(When when) {
    return TimeView.of(context.timePiecesWithZone(when), context);
  }

  private FactsView.Fact fact(Edition.Figure figure) {
    return new FactsView.Fact(context.inline(figure.label().orElseThrow()), context.figure(figure));
  }

  private String named(String prefix, Term term) {
    return context.phrases().say(prefix + term.word());
  }
}
