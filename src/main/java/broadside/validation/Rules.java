package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** All the rules. A new one is a class and its line here. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new UniqueIds(),
          new OneEventPerMilestone(),
          new KnownReferences(),
          new KnownPlaceholders(),
          new IntervalsRunForward(),
          new ClockTimesExist(),
          new TimeKeysFitTogether(),
          new OrderWithoutContradiction(),
          new EventsWithinSpan(),
          new DerivedFiguresCompute(),
          new ReleasedIsComplete(),
          new WeekdaysAgree(),
          new NumbersStandInRecord());

  private Rules() {}

  /** All findings about all incidents. */
  public static List<Diagnostic> check(Workspace workspace) {
    return workspace.incidents().stream().flatMap(Rules::check).toList();
  }

  private static Stream<Diagnostic> check(Incident incident) {
    return ALL.stream().flatMap(rule -> rule.check(incident));
  }
}
