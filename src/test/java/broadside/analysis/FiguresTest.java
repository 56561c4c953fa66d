package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.edition.Edition;
import broadside.model.figure.DurationForm;
import broadside.testing.Records;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Derived figures, from what they are made of. */
class FiguresTest {
  private static final String RECORD =
      """
      figures:
        letters: about 500
        calls: 20..100
        visits: at least 3
        all: {sum: [letters, calls]}
        total: {sum: [all, visits]}
        a-week: {product: [letters, week]}
        week: 7
        flood: {days: [starts, ends]}
        first: {days: [starts, starts]}
        vague: {days: [starts, later]}
        going-on: {days: [starts, ongoing]}
        letters-in-all: {product: [letters, flood]}
        outage: {duration: [down, up]}
        outage-minutes: {minutes: [down, up]}
        outage-hours: {hours: [down, up]}
        eighteen: {hours: [down, night]}
        about-hours: {hours: [roughly, up]}
        day-hours: {hours: [starts, down]}
        losses: {product: [outage-hours, week]}
        seconds-hours: {hours: [second, later-second]}
        seconds-minutes: {minutes: [second, later-second]}
        blink-hours: {hours: [down, down]}
        blink-minutes: {minutes: [down, down]}
        two-blinks: {sum: [blink-minutes, blink-minutes]}
        nearly-an-hour: {minutes: [second, end-of-hour]}
        day-minutes: {minutes: [starts, down]}
        attack-days: {days: [starts, over]}
        attack: {duration: [starts, over]}
      span: 2013-05-01/2013-06-30
      last-day: excluded
      events:
        - {id: second, when: "2013-05-01T10:00:01", kind: attack, text: S.}
        - {id: later-second, when: "2013-05-01T10:00:59", kind: attack, text: S.}
        - {id: end-of-hour, when: "2013-05-01T10:59:59", kind: attack, text: S.}
        - {id: over, when: 2013-06-30, kind: attack, milestone: ended, text: S.}
        - {id: starts, when: 2013-05-01, kind: attack, text: A.}
        - {id: ends, when: /2013-05-05, kind: attack, text: B.}
        - {id: later, when: 2013-06, kind: attack, text: C.}
        - {id: down, when: 2013-05-03T18:09, kind: attack, text: E.}
        - {id: roughly, when: 2013-05-03T18:00~, kind: attack, text: E.}
        - {id: up, when: 2013-05-03T20:30, kind: attack, text: F.}
        - {id: night, when: 2013-05-04T12:13, kind: attack, text: F.}
        - {id: ongoing, when: 2013-05-03/.., kind: attack, text: D.}
      """;

  private final Edition edition = Records.edition(RECORD);
  private final Figures figures = new Figures(edition, Timeline.of(edition));

  @ParameterizedTest
  @CsvSource({
    "letters, about 500",
    "all, about 520..600",
    "total, at least 523",
    "a-week, about 3500",
    "flood, 4..5",
    "first, 1",
    "vague, 32..61",
    "going-on, 2..3",
    "letters-in-all, about 2000..2500",
    "outage-minutes, 141",
    "outage-hours, 2.35",
    "eighteen, about 18.1",
    "about-hours, about 2.5",
    "day-hours, 42..67",
    "losses, 16.45",
    "seconds-hours, less than 1",
    "seconds-minutes, less than 1",
    "blink-hours, less than 1",
    "blink-minutes, less than 1",
    "two-blinks, less than 2",
    "nearly-an-hour, 59",
    "day-minutes, 2520..4020",
    "attack-days, 60"
  })
  void aDerivedFigureHasTheQualifierItsBoundsDeserve(String id, String quantity) {
    assertEquals(quantity, figures.quantity(figures.find(id).orElseThrow()).notation());
  }

  @Test
  void aDurationIsNoNumber() {
    Elapsed outage = figures.duration(figures.find("outage").orElseThrow()).orElseThrow();
    assertEquals(Bounds.of(8460, 8460), outage.seconds());
    assertEquals(Optional.empty(), figures.duration(figures.find("flood").orElseThrow()));
  }

  @ParameterizedTest
  @EnumSource(DurationForm.class)
  void sinceAnEventOfWhichOnlyTheOrderIsKnownNothingIs(DurationForm form) {
    Edition untimed =
        Records.edition(
            """
            figures: {shown: {%s: [untold, told]}}
            events:
              - {id: untold, kind: attack, before: told, text: A.}
              - {id: told, when: 2013-05-03T18:09, kind: attack, text: B.}
            """
                .formatted(form.word()));
    Figures unknown = new Figures(untimed, Timeline.of(untimed));
    assertEquals(Optional.of(true), unknown.duration(unknown.all().get(0)).map(Elapsed::isUnknown));
  }

  @Test
  void theDurationOfTheAttackIsThatOfItsSpan() {
    Elapsed attack = figures.duration(figures.find("attack").orElseThrow()).orElseThrow();
    assertEquals(Bounds.of(60, 60), attack.count());
  }

  @Test
  void theWorkingNamesTheParts() {
    assertEquals(
        List.of("letters", "calls"),
        figures.parts(figures.find("all").orElseThrow()).stream().map(Edition.Figure::id).toList());
    assertEquals(List.of(), figures.parts(figures.find("flood").orElseThrow()));
  }
}
