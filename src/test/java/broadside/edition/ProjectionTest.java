package broadside.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Workspace;
import broadside.model.text.Tlp;
import broadside.testing.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see what: labels of the Traffic Light Protocol. */
class ProjectionTest {
  private static final String RECORD =
      """
      tlp: clear
      phases:
        flood: The flood
        inside: {title: Inside, tlp: amber}
      people:
        chairman: Sergey Yarygin
        admin: {name: The administrator, tlp: green}
      sources:
        logs: The logs
        friend: {title: A friend, tlp: red}
      figures:
        letters: 500
        servers: {value: 3, tlp: green}
      events:
        - {id: starts, when: 2013-05-01, kind: attack, phase: flood, sources: [logs, friend], text: A.}
        - id: secret
          when: 2013-05-02
          kind: response
          tlp: amber
          text: B.
          figures: {passwords: {value: 7}}
        - {id: next, when: 2013-05-03, after: secret, later: some hours, phase: inside, kind: impact, text: C.}
        - {id: last, after: [next, secret], later: 2 days, kind: impact, text: D.}
      statement:
        headline: It happened
        editors-note: {text: For partners., tlp: green}
        author: admin
        quotes:
          - {person: chairman, text: We coped.}
          - {person: admin, text: So did I., tlp: green}
          - {person: chairman, text: Between us., tlp: amber}
      release: {state: released, approved-by: Board, released: 2013-06}
      """;

  private final Edition everybody = edition(RECORD, Audience.PUBLIC);
  private final Edition partners = edition(RECORD, Audience.PARTNERS);
  private final Edition inside = edition(RECORD, Audience.INTERNAL);

  @ParameterizedTest
  @CsvSource({
    "CLEAR, true, true, true",
    "GREEN, false, true, true",
    "AMBER, false, false, true",
    "AMBER_PLUS_STRICT, false, false, true",
    "RED, false, false, true"
  })
  void theLabelOfAnIncidentDecidesWhoSeesIt(
      Tlp label, boolean everybody, boolean partners, boolean inside) {
    String record = "tlp: " + label.word() + "\n";
    assertEquals(everybody, Records.edition(record, Audience.PUBLIC).isPresent());
    assertEquals(partners, Records.edition(record, Audience.PARTNERS).isPresent());
    assertEquals(inside, Records.edition(record, Audience.INTERNAL).isPresent());
  }

  @Test
  void anIncidentWithoutALabelIsRed() {
    assertFalse(Records.edition(Records.UNLABELLED, Audience.PARTNERS).isPresent());
  }

  @Test
  void eachAudienceSeesItsEvents() {
    assertEquals(List.of("starts", "next", "last"), events(everybody));
    assertEquals(List.of("starts", "next", "last"), events(partners));
    assertEquals(List.of("starts", "secret", "next", "last"), events(inside));
  }

  @Test
  void whatStandsInAWithheldEventIsWithheldWhateverItsOwnLabel() {
    assertEquals(List.of("letters"), figures(everybody));
    assertEquals(List.of("letters", "servers"), figures(partners));
    assertEquals(List.of("letters", "servers", "passwords"), figures(inside));
  }

  @Test
  void aTimeSaysNothingOfWhatIsWithheld() {
    Edition.Event next = everybody.events().get(1);
    assertEquals(List.of(), next.time().after());
    assertEquals(Optional.empty(), next.time().later());
    Edition.Event last = everybody.events().get(2);
    assertEquals(List.of("next"), last.time().after());
    assertTrue(last.time().later().isPresent());
    assertEquals(List.of("secret"), inside.events().get(2).time().after());
  }

  @Test
  void anEventOfAWithheldPhaseHasNone() {
    assertEquals(Optional.of("flood"), everybody.events().get(0).phase());
    assertEquals(Optional.empty(), everybody.events().get(1).phase());
    assertEquals(1, everybody.phases().size());
    assertEquals(2, inside.phases().size());
  }

  @Test
  void sourcesPeopleAndQuotesAreWithheldOneByOne() {
    assertEquals(1, everybody.events().get(0).sources().size());
    assertEquals(2, inside.events().get(0).sources().size());
    assertEquals(List.of("We coped."), quotes(everybody));
    assertEquals(List.of("We coped.", "So did I."), quotes(partners));
    assertEquals(List.of("We coped.", "So did I.", "Between us."), quotes(inside));
    assertEquals(Optional.empty(), everybody.statement().orElseThrow().author());
    assertTrue(partners.statement().orElseThrow().author().isPresent());
    assertEquals(Optional.empty(), everybody.statement().orElseThrow().editorsNote());
    assertTrue(partners.statement().orElseThrow().editorsNote().isPresent());
  }

  @Test
  void wordsOfSomebodyWithheldMakeNoPagesInAnotherLanguage() {
    Workspace workspace =
        Records.workspace(
            Map.of(
                "2013-05-record/incident.yaml",
                "title: T\nlanguage: en\ntime-zone: UTC\n" + RECORD,
                "2013-05-record/uk.yaml",
                "statement.quotes.2: Я теж."));
    Edition edition =
        Projection.of(
                PublisherInfo.of(workspace.publisher()),
                workspace.incidents().get(0),
                Audience.PUBLIC,
                Records.asOf(workspace, Optional.empty()))
            .orElseThrow();
    assertEquals(List.of(), edition.dictionaries());
  }

  @Test
  void aPartIsNeverWiderThanItsIncident() {
    String record =
        RECORD.replaceFirst("tlp: clear", "tlp: green").replaceFirst("(?m)^release.*\n", "");
    Edition green = edition(record, Audience.PARTNERS);
    assertEquals(List.of("starts", "next", "last"), events(green));
  }

  @Test
  void onlyWhatIsReleasedHasADateOfRelease() {
    assertTrue(everybody.released().isPresent());
    Edition draft =
        edition(
            RECORD.replace("state: released", "state: approved, approved: 2013-05-30"),
            Audience.PUBLIC);
    assertEquals(Optional.empty(), draft.released());
  }

  private static Edition edition(String record, Audience audience) {
    return Records.edition(record, audience).orElseThrow();
  }

  private static List<String> events(Edition edition) {
    return edition.events().stream().map(Edition.Event::id).toList();
  }

  private static List<String> figures(Edition edition) {
    return edition.figures().stream().map(Edition.Figure::id).toList();
  }

  private static List<String> quotes(Edition edition) {
    return edition.statement().orElseThrow().quotes().stream()
        .map(quote -> quote.text().source())
        .toList();
  }
}
