package broadside.view;

import broadside.analysis.Course;
import broadside.analysis.Statistics;
import broadside.edition.Edition;
import broadside.model.Term;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.util.Comparator;
import java.util.Optional;

/** Makes the view of the key facts. */
final class FactsViews {
  private final Telling telling;
  private final Edition edition;

  FactsViews(Telling telling) {
    this.telling = telling;
    this.edition = telling.edition();
  }

  FactsView view(Statistics statistics) {
    return new FactsView(
        edition.span().map(telling::time),
        statistics.days().map(new StatisticsViews(telling)::days),
        state(),
        edition.category().map(category -> named("category.", category)),
        edition.severity().map(severity -> named("severity.", severity)),
        edition.figures().stream()
            .flatMap(figure -> figure.label().map(label -> fact(figure)).stream())
            .toList(),
        edition.released().map(telling::time),
        updated(),
        edition.masthead().licence().map(StatementViews::licence));
  }

  /** Whether it is over; empty if the record does not say. */
  Optional<String> state() {
    Course course = Course.of(edition);
    return course == Course.UNKNOWN ? Optional.empty() : Optional.of(named("state.", course));
  }

  private Optional<TimeView> updated() {
    return edition.revisions().stream()
        .map(Edition.Revision::date)
        .max(Comparator.naturalOrder())
        .map(day -> telling.time(new When.At(Point.day(day))));
  }

  private FactsView.Fact fact(Edition.Figure figure) {
    return new FactsView.Fact(telling.inline(figure.label().orElseThrow()), telling.figure(figure));
  }

  private String named(String prefix, Term term) {
    return telling.phrases().say(prefix + term.word());
  }
}
