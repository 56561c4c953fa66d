package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is withheld is neither named nor quoted. */
class WithheldPeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Erik Beispiel found it.; 1",
        "Beispiel, **Erik**, found it.; 1",
        "Maria Muster found it.; 0",
        "A man found it.; 0",
        "Ada Doppel found it.; 0"
      })
  void aWithheldNameIsReported(String lead, int count) {
    String record =
        """
        people:
          engineer: {name: Erik Beispiel, tlp: amber}
          spokeswoman: Maria Muster
          one: {name: Ada Doppel, tlp: red}
          other: Ada Doppel
        statement: {headline: H, lead: "%s"}
        """
            .formatted(lead);
    assertEquals(count, Records.findings(record).size());
    assertEquals(
        List.of(), Records.findings(record.replace(", tlp: amber", "").replace(", tlp: red", "")));
    assertEquals(
        List.of(),
        Records.findings(
            record
                + "allow: [{value: Erik Beispiel, reason: R}, {value: 'Beispiel, Erik', reason: R}]"));
  }

  @Test
  void aWithheldTextMayNameThem() {
    assertEquals(
        List.of(),
        Records.findings(
            """
            people: {engineer: {name: Erik Beispiel, tlp: amber}}
            events: [{id: e, when: 2013-05-06, kind: impact, text: Erik Beispiel came., tlp: amber}]
            """));
  }

  @Test
  void aTranslationNamesThemEither() {
    Map<String, String> files =
        Map.of(
            "2013-05-record/incident.yaml",
            Records.file(
                """
                people: {engineer: {name: Erik Beispiel, tlp: amber}}
                statement: {headline: H}
                """),
            "2013-05-record/uk.yaml",
            """
            people.engineer.name: Ерік Приклад
            statement.headline: Ерік Приклад знайшов
            """);
    List<Diagnostic> found = Records.findings(files);
    assertEquals(List.of("withheld-name"), found.stream().map(Diagnostic::id).toList());
    assertEquals("/statement.headline", found.get(0).place().pointer());
  }

  @ParameterizedTest
  @CsvSource({
    "clear, clear, 0",
    "clear, green, 1",
    "clear, amber, 1",
    "green, amber, 1",
    "green, clear, 0",
    "amber, amber, 0",
    "red, amber, 0"
  })
  void aQuoteIsNotForMorePeopleThanItsSpeaker(String quote, String person, int count) {
    String record =
        """
        people: {engineer: {name: Erik Beispiel, tlp: %s}}
        statement: {headline: H, quotes: [{text: We are back., person: engineer, tlp: %s}]}
        """
            .formatted(person, quote);
    List<String> found = Records.findings(record);
    assertEquals(count, found.size());
    assertEquals(count == 0 ? List.of() : List.of("label-too-wide"), found);
  }
}
