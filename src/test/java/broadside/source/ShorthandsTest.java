package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Workspace;
import broadside.model.figure.Figure;
import broadside.model.figure.Per;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import broadside.testing.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short forms of the record, and the long ones that they stand for. */
class ShorthandsTest {

  @Test
  void aPhaseIsItsTitle() {
    Incident incident =
        Records.incident("phases:\n  flood: The flood\n  blame: {title: The blame, tlp: green}\n");
    assertEquals(
        List.of("The flood", "The blame"),
        incident.phases().stream().map(phase -> phase.title().source()).toList());
    assertEquals(Optional.of(Tlp.GREEN), incident.phases().get(1).tlp());
  }

  @Test
  void aPersonIsANameAndASourceATitle() {
    Incident incident =
        Records.incident(
            """
            people: {chairman: Sergey Yarygin, author: {name: Oleksii, role: coordinator}}
            sources: {logs: The logs, article: {title: An article, url: "https://example.org/a"}}
            """);
    assertEquals("Sergey Yarygin", incident.people().get(0).name().source());
    assertEquals(Optional.of("coordinator"), incident.people().get(1).role().map(Text::source));
    assertEquals("The logs", incident.sources().get(0).title().source());
    assertEquals("/a", incident.sources().get(1).url().orElseThrow().getPath());
  }

  @Test
  void aFigureIsItsQuantityAndAUnitOneWord() {
    Incident incident =
        Records.incident(
            """
            figures:
              zombies: nearly 10000
              letters: {value: about 50000, unit: e-mails, per: [day, address]}
              calls: {value: 1, unit: {one: call, other: calls}, per: day}
            """);
    List<Figure> figures = incident.figures();
    assertEquals("zombies", figures.get(0).id());
    assertEquals(Optional.empty(), figures.get(0).unit());
    assertEquals("e-mails", figures.get(1).unit().orElseThrow().form("one").source());
    assertEquals(List.of(Per.DAY, Per.ADDRESS), figures.get(1).per());
    assertEquals("call", figures.get(2).unit().orElseThrow().form("one").source());
    assertEquals("calls", figures.get(2).unit().orElseThrow().form("few").source());
    assertEquals(List.of(Per.DAY), figures.get(2).per());
  }

  @Test
  void aListOfOneIsItsItem() {
    Event event =
        Records.incident(
                """
                sources: {logs: The logs}
                events:
                  - {id: a, when: 2013-05-01, kind: attack, text: A.}
                  - {id: b, after: a, kind: attack, sources: logs, text: B.}
                """)
            .events()
            .get(1);
    assertEquals(List.of("a"), event.time().after());
    assertEquals(List.of("logs"), event.sources());
  }

  @Test
  void anEditorsNoteIsItsTextAndALicenceItsName() {
    Incident incident =
        Records.incident(
            """
            statement:
              headline: It happened
              editors-note: A note.
              picture: {author: Somebody, licence: CC BY-SA}
            """);
    assertEquals(
        "A note.", incident.statement().orElseThrow().editorsNote().orElseThrow().text().source());
    assertEquals(
        "CC BY-SA",
        incident.statement().orElseThrow().picture().orElseThrow().licence().orElseThrow().name());
  }

  @Test
  void aFileInEventsIsAnEventWithItsNameAsId() {
    Workspace workspace =
        Records.workspace(
            Map.of(
                "2013-05-spam/incident.yaml",
                """
                title: Spam
                language: en
                time-zone: Europe/Kyiv
                events:
                  - {id: first, when: 2013-05-01, kind: attack, text: A.}
                """,
                "2013-05-spam/events/b-call.yaml",
                "when: 2013-05-02\nkind: impact\ntext: B.\n",
                "2013-05-spam/events/a-call.yaml",
                "id: named\nwhen: 2013-05-03\nkind: impact\ntext: C.\n",
                "2013-05-spam/events/.hidden.yaml",
                "nothing\n"));
    assertEquals(
        List.of("first", "named", "b-call"),
        workspace.incidents().get(0).events().stream().map(Event::id).toList());
  }

  @Test
  void whatIsNotWrittenIsAsCautiousAsCanBe() {
    Incident incident = Records.incident("");
    assertEquals("2013-05-record", incident.id());
    assertFalse(incident.statement().isPresent());
    assertEquals("draft", incident.release().state().word());
    assertEquals(List.of(), incident.events());
  }

  @Test
  void wordsThatYamlWouldTakeForOtherThingsStayTexts() {
    Incident incident =
        Records.incident("phases: {norway: no, number: 0777, empty: 'null', date: 2013-05-01}\n");
    assertEquals(
        List.of("no", "0777", "null", "2013-05-01"),
        incident.phases().stream().map(phase -> phase.title().source()).toList());
  }

  @Test
  void aBaseAddressEndsInASlash() {
    Workspace workspace = Records.workspace(Map.of());
    assertEquals("https://example.org/incidents/", workspace.publisher().baseUrl().toString());
  }
}
