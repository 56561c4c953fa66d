package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.edition.Edition;
import broadside.markdown.MarkdownRenderer;
import broadside.testing.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a story says of times: the day once, then the clock time alone. */
class NarrationTest {
  @Test
  void theDayIsNamedOnceAndThenTheClockTimeAlone() {
    assertEquals(
        List.of(
            "at 11:24 on 6 May 2013",
            "at 11:32",
            "at about 11:40",
            "from 12:00 till 12:30",
            "from about 12:40 till 13:00",
            "by 13:30",
            "at 13:40:05",
            "since 14:00"),
        story(
            "2013-05-06T11:24",
            "2013-05-06T11:32",
            "2013-05-06T11:40~",
            "2013-05-06T12:00/2013-05-06T12:30",
            "2013-05-06T12:40~/2013-05-06T13:00",
            "../2013-05-06T13:30",
            "2013-05-06T13:40:05",
            "2013-05-06T14:00/.."));
  }

  @Test
  void theDayIsNamedAgainWhenItChanges() {
    assertEquals(
        List.of(
            "at 23:41 on 20 September 2013",
            "at 00:10 the next day",
            "at 06:50",
            "at 09:00 on 23 September"),
        story("2013-09-20T23:41", "2013-09-21T00:10", "2013-09-21T06:50", "2013-09-23T09:00"));
  }

  @Test
  void anIntervalOverMidnightNamesBothDays() {
    assertEquals(
        List.of(
            "at 09:00 on 7 May 2013",
            "from 22:00 on 6 May till 23:00 on 7 May",
            "at 10:00 on 7 May",
            "from 22:00 on 7 May till 01:00 on 8 May"),
        story(
            "2013-05-07T09:00",
            "2013-05-06T22:00/2013-05-07T23:00",
            "2013-05-07T10:00",
            "2013-05-07T22:00/2013-05-08T01:00"));
  }

  @Test
  void aTimeIsToldByTheLastOneNotTwiceInARow() {
    assertEquals(
        List.of("on 3 May 2013", "the next day", "on 5 May", "the next day"),
        story("2013-05-03", "2013-05-04", "2013-05-05", "2013-05-06"));
    assertEquals(
        List.of("on the morning of Monday 6 May 2013", "in the afternoon", "in the evening"),
        story(
            "2013-05-06\n    part: morning",
            "2013-05-06\n    part: afternoon",
            "2013-05-06\n    part: evening"));
  }

  @Test
  void aDayIsCalledTheSameOnce() {
    assertEquals(
        List.of("on 3 May 2013", "the same day", "at 09:00", "on that day", "on that day"),
        story("2013-05-03", "2013-05-03", "2013-05-03T09:00", "2013-05-03", "2013-05-03"));
  }

  @Test
  void aParagraphThatFollowsAChangeNamesTheDayAgain() {
    IncidentContext context =
        context("2013-05-05T09:00", "2013-05-06T10:00", "2013-05-06T11:00", "2013-05-06T12:00");
    TextRenderer texts = context.texts();
    List<Edition.Event> events = context.edition().events();
    assertEquals("at 09:00 on 5 May 2013", tell(texts, events.get(0)));
    assertEquals("at 10:00 the next day", tell(texts, events.get(1)));
    texts.paragraph();
    assertEquals("at 11:00 on 6 May", tell(texts, events.get(2)));
    texts.paragraph();
    assertEquals("at 12:00", tell(texts, events.get(3)));
  }

  @Test
  void behindADateTimesStandAlone() {
    IncidentContext context =
        context(
            "2013-05-03T09:00",
            "2013-05-03T10:00",
            "2013-05-03",
            "2013-05-04",
            "2013-05-04\n    part: morning",
            "2013-05-04\n    after: e0\n    later: some hours");
    TextRenderer texts = context.datedTexts();
    assertEquals(
        List.of("at 09:00", "at 10:00", "on 3 May", "on 4 May", "in the morning", "on 4 May"),
        context.edition().events().stream().map(event -> tell(texts, event)).toList());
  }

  @Test
  void zonesThatMeetAreNamedAndOneZoneOnce() {
    assertEquals(
        List.of(
            "from 09:30 (UTC+03:00) on 6 May 2013 till 11:00 (UTC)",
            "from 12:00 till 13:00 (UTC)",
            "at 03:30 (UTC+03:00) on 27 October",
            "at 03:30 (UTC+02:00)",
            "at 05:00"),
        story(
            "2013-05-06T09:30/2013-05-06T11:00Z",
            "2013-05-06T12:00Z/2013-05-06T13:00Z",
            "2013-10-27T03:30+03:00",
            "2013-10-27T03:30+02:00",
            "2013-10-27T05:00"));
  }

  @Test
  void smallNumbersAreSpelled() {
    assertEquals("one hour later", later("1 hours"));
    assertEquals("nine days later", later("9 days"));
    assertEquals("10 days later", later("10 days"));
    assertEquals("nearly one day later", later("nearly 1 day"));
    assertEquals("two to three hours later", later("2..3 hours"));
    assertEquals("9–12 hours later", later("9..12 hours"));
  }

  private static String later(String amount) {
    return story("2013-05-03", "\n    after: e0\n    later: " + amount).get(1);
  }

  @Test
  void howMuchLaterIsToldWhereTheReaderCountsFromTheRightEvent() {
    assertEquals(
        List.of(
            "at 10:00 on 3 May 2013",
            "four hours later",
            "at about 14:00",
            "at 15:00",
            "at about 14:00"),
        story(
            "2013-05-03T10:00",
            "\n    after: e0\n    later: 4 hours",
            "\n    after: e0\n    later: 4 hours",
            "2013-05-03T15:00",
            "\n    after: e0\n    later: 4 hours"));
    assertEquals(
        List.of("on 3 May 2013", "on 5 May", "after “{When} it happened.”", "after that"),
        story(
                "2013-05-03",
                "2013-05-05",
                "\n    after: e0\n    later: some hours",
                "\n    after: e2\n    later: some hours")
            .stream()
            .map(words -> words.replaceAll("“.*”", "“{When} it happened.”"))
            .toList());
  }

  @Test
  void aTimeThatIsCertainlyOfTheDayKeepsIt() {
    assertEquals(
        List.of("at 10:00 on 3 May 2013", "two hours later", "at 15:00"),
        story("2013-05-03T10:00", "\n    after: e0\n    later: 2 hours", "2013-05-03T15:00"));
    assertEquals(
        List.of("at 22:00 on 3 May 2013", "four hours later", "at 03:00 on 4 May"),
        story("2013-05-03T22:00", "\n    after: e0\n    later: 4 hours", "2013-05-04T03:00"));
  }

  private static List<String> story(String... times) {
    IncidentContext context = context(times);
    TextRenderer texts = context.texts();
    return context.edition().events().stream().map(event -> tell(texts, event)).toList();
  }

  private static String tell(TextRenderer texts, Edition.Event event) {
    return texts.tell(event.text(), event).source().replace("\\", "").replace('\u00A0', ' ');
  }

  private static IncidentContext context(String... times) {
    StringBuilder events = new StringBuilder("events:\n");
    for (int i = 0; i < times.length; i++) {
      events.append("  - id: e%d\n    kind: attack\n    text: \"{when}\"\n".formatted(i));
      events.append(
          times[i].startsWith("\n")
              ? times[i].substring(1) + "\n"
              : "    when: " + times[i] + "\n");
    }
    return new IncidentContext(
        Records.edition(events.toString()), "en", new PhraseBook(), new MarkdownRenderer());
  }
}
