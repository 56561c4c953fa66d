package broadside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Place;
import broadside.model.text.Tlp;
import broadside.testing.Records;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part a place stands in, how far that may be passed on, and who decided it. */
class PartsTest {
  private static final String FILE = "incidents/2013-05-record/incident.yaml";
  private static final Place PLACE = Place.of(FILE);

  private final Incident incident =
      Records.incident(
          """
          phases:
            flood: The flood
            inside: {title: Inside, tlp: amber}
          people:
            chairman: Sergey Yarygin
            admin: {name: The administrator, tlp: green}
          sources:
            friend: {title: A friend, tlp: red}
          figures:
            letters: 500
            servers: {value: 3, tlp: green}
          events:
            - {id: starts, when: 2013-05-01, kind: attack, text: A.}
            - id: secret
              when: 2013-05-02
              kind: response
              tlp: amber
              text: B.
              figures:
                passwords: {value: 7}
                names: {value: 7, tlp: red}
          statement:
            headline: It happened
            editors-note: {text: For partners., tlp: green}
            quotes:
              - {person: chairman, text: We coped.}
              - {person: admin, text: So did I.}
              - {person: admin, text: Between us., tlp: amber}
          revisions:
            - {date: 2013-06-03, text: For us., tlp: red}
          """);

  private final Parts parts = Parts.of(incident);

  /** Labels from the whole to the part, an empty one being none. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', RED, false, 0",
    "clear, CLEAR, false, 0",
    "amber, AMBER, false, 0",
    "clear green, GREEN, false, 1",
    "clear -, CLEAR, false, 0",
    "'- -', RED, false, 0",
    "'- clear', RED, true, 0",
    "green clear, GREEN, true, 0",
    "green green, GREEN, false, 1",
    "amber+strict amber, AMBER_PLUS_STRICT, true, 0",
    "clear amber -, AMBER, false, 1",
    "clear amber red, RED, false, 2",
    "clear amber green, AMBER, true, 1",
    "clear - green, GREEN, false, 2",
    "green clear clear, GREEN, true, 0",
    "clear red clear, RED, true, 1"
  })
  void theNarrowestLabelCounts(String labels, Tlp label, boolean isTooWide, int deciding) {
    List<String> words = List.of(labels.split(" "));
    Part part = null;
    for (int i = 0; i < words.size(); i++) {
      part = new Part(String.valueOf(i), PLACE, tlp(words.get(i)), Optional.ofNullable(part));
    }
    assertEquals(label, part.label());
    assertEquals(isTooWide, part.isTooWide());
    assertEquals(String.valueOf(deciding), part.deciding().name());
  }

  @ParameterizedTest(name = "{0} is in {1}")
  @CsvSource({
    "'', 2013-05-record, CLEAR",
    "/title, 2013-05-record, CLEAR",
    "/phases, 2013-05-record, CLEAR",
    "/phases/flood, phases.flood, CLEAR",
    "/phases/inside/title, phases.inside, AMBER",
    "/people/admin/role, people.admin, GREEN",
    "/sources/friend/url, sources.friend, RED",
    "/figures/letters, figures.letters, CLEAR",
    "/figures/servers/unit/other, figures.servers, GREEN",
    "/events/0/text, events.starts, CLEAR",
    "/events/1, events.secret, AMBER",
    "/events/1/figures, events.secret, AMBER",
    "/events/1/figures/passwords/label, figures.passwords, AMBER",
    "/events/1/figures/names, figures.names, RED",
    "/events/10/text, 2013-05-record, CLEAR",
    "/statement/lead, 2013-05-record, CLEAR",
    "/statement/editors-note/text, statement.editors-note, GREEN",
    "/statement/quotes/0/text, statement.quotes.1, CLEAR",
    "/statement/quotes/1/text, statement.quotes.2, GREEN",
    "/statement/quotes/2, statement.quotes.3, AMBER",
    "/revisions/0/date, revisions.1, RED",
    "3:1-3:9, 2013-05-record, CLEAR"
  })
  void aPlaceStandsInItsInnermostPart(String pointer, String name, Tlp label) {
    Part part = parts.at(new Place(FILE, pointer, false, Optional.empty()).at("a piece"));
    assertEquals(name, part.name());
    assertEquals(label, part.label());
  }

  @Test
  void whatSomebodySaidBelongsToThatPerson() {
    Part quote = parts.at(PLACE.child("statement").child("quotes").child(1));
    assertEquals("people.admin", quote.deciding().name());
  }

  @Test
  void everyPartIsListedOnceTheIncidentFirst() {
    List<String> names = parts.all().stream().map(Part::name).toList();
    assertEquals("2013-05-record", names.get(0));
    assertEquals(17, names.size());
    assertEquals(17, names.stream().distinct().count());
  }

  private static Optional<Tlp> tlp(String word) {
    return List.of(Tlp.values()).stream().filter(tlp -> tlp.word().equals(word)).findFirst();
  }
}
