package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.model.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All the rules. A new one is a class and its line here. They may be asked by several threads. */
public final class Rules {
  private static final List<Rule> OF_INCIDENT =
      List.of(
          new UniqueIds(),
          new OneEventPerMilestone(),
          new MilestonesInOrder(),
          new KnownReferences(),
          new KnownPlaceholders(),
          new QuotesStandAlone(),
          new NoPartIsWider(),
          new NothingWithheldIsTold(),
          new IntervalsRunForward(),
          new ClockTimesExist(),
          new ZoneIsAPlace(),
          new TimeKeysFitTogether(),
          new OrderWithoutContradiction(),
          new EventsWithinSpan(),
          new LastDayIsADay(),
          new PhasesStayTogether(),
          new TextsEndSentences(),
          new NoDateIsAnItem(),
          new DerivedFiguresCompute(),
          new DurationsHaveTimes(),
          new DurationsRunForward(),
          new ReleaseIsComplete(),
          new WeekdaysAgree(),
          new NumbersStandInRecord(),
          new NoArticleBeforeBounds(),
          new FiguresInCases(),
          new ConfirmedByOurselves(),
          new ClaimsAreAttributed(),
          new PhaseTextsAreWhole(),
          new NothingPersonalIsPublic(),
          new WithheldPeopleAreNotNamed(),
          new TranslationsMatch());

  private static final List<WorkspaceRule> OF_WORKSPACE =
      List.of(
          new PublisherWithoutPlaceholders(),
          new NoDateIsAnItem(),
          new NothingPersonalIsPublic(),
          new UniqueUuids(),
          new TranslationsMatch());

  /** Findings of one rule about one incident, or about the publisher. */
  private static final int MOST = 100;

  private Rules() {}

  /** All findings about an incident by itself. */
  public static List<Diagnostic> check(Incident incident) {
    return OF_INCIDENT.stream().flatMap(rule -> some(rule.check(incident)).stream()).toList();
  }

  /** All findings about what incidents share. */
  public static List<Diagnostic> check(WorkspaceOutline outline) {
    return OF_WORKSPACE.stream().flatMap(rule -> some(rule.check(outline)).stream()).toList();
  }

  /** Up to a number that somebody may want to read; instead of the next, that there are more. */
  private static List<Diagnostic> some(Stream<Diagnostic> findings) {
    List<Diagnostic> found = new ArrayList<>();
    // No limit(): a stream that may end early asks for one thing at a time, which takes longer.
    findings.forEach(
        finding -> {
          if (found.size() <= MOST) {
            found.add(finding);
          }
        });
    if (found.size() > MOST) {
      Diagnostic next = found.remove(MOST);
      found.add(new Diagnostic(next.level(), next.place(), Fault.of("more-faults")));
    }
    return found;
  }
}
