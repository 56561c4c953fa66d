package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translatables;
import java.util.ArrayList;
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
          new NoPartIsWider(),
          new NothingWithheldIsTold(),
          new IntervalsRunForward(),
          new ClockTimesExist(),
          new TimeKeysFitTogether(),
          new OrderWithoutContradiction(),
          new EventsWithinSpan(),
          new DerivedFiguresCompute(),
          new ReleaseIsComplete(),
          new WeekdaysAgree(),
          new NumbersStandInRecord(),
          new NothingPersonalIsPublic(),
          new WithheldPeopleAreNotNamed(),
          Rules::translations);

  /** Findings of one rule about one incident. */
  private static final int MOST = 100;

  private Rules() {}

  public static List<Diagnostic> check(Publisher publisher, java.util.Collection<java.time.ZoneId> zones) {
    List<Translatable> texts = Translatables.of(publisher);
    Stream<Diagnostic> translations =
        publisher.translations().stream()
            .flatMap(translation -> some(TranslationsMatch.check(texts, translation)).stream());
    return Stream.of(
            PublisherWithoutPlaceholders.check(texts),
            some(NothingPersonalIsPublic.check(publisher, zones)).stream(),
            translations)
        .flatMap(findings -> findings).toList();
  }

  private static Stream<Diagnostic> translations(Incident incident) {
    List<Translatable> texts = Translatables.of(incident);
    return incident.translations().stream()
        .flatMap(translation -> TranslationsMatch.check(texts, translation));
  }

  public static List<Diagnostic> check(Incident incident) {
    return ALL.stream().flatMap(rule -> some(rule.check(incident)).stream()).toList();
  }

  /** Up to a number that somebody may want to read; instead of the next, that there are more. */
  private static List<Diagnostic> some(Stream<Diagnostic> findings) {
    List<Diagnostic> found = new ArrayList<>(findings.limit(MOST + 1L).toList());
    if (found.size() > MOST) {
      Diagnostic next = found.remove(MOST);
      found.add(new Diagnostic(next.level(), next.place(), Fault.of("more-faults")));
    }
    return found;
  }
}
