package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import broadside.testing.TestWorkspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Nach viele Anrufe" draws a warning, and a case that there is not is an error. */
class FiguresInCasesTest {
  private static final String HEAD = TestWorkspace.HEAD.replace("language: en", "language: %s");

  private static final String RECORD =
      """
      figures:
        calls: {value: many, unit: {one: Anruf, other: Anrufe, dative: {one: Anruf, other: Anrufen}}}
        five: 5
      statement: {headline: H, lead: "%s"}
      """;

  private static List<Diagnostic> findings(String language, String text) {
    return Records.findings(
        Map.of(TestWorkspace.INCIDENT, HEAD.formatted(language) + RECORD.formatted(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "de, 'Nach {calls} ging es.', preposition-without-case",
    "de, 'Es ging nach **{calls}** los.', preposition-without-case",
    "de, 'Nach {calls|dative} ging es.', ''",
    "de, 'Nach {calls|nominative} ging es.', ''",
    "de, 'Nach {five} ging es.', ''",
    "de, 'Danach {calls}.', ''",
    "de, 'Wegen {calls|genitive} ging es.', unit-without-case",
    "de, 'Für {calls|accusative} war Platz.', ''",
    "de, 'Nach {calls|dativ} ging es.', unknown-case",
    "de, 'Mit {calls|instrumental} ging es.', unknown-case",
    "de, 'Es war {when|dative}.', case-of-no-figure",
    "de, 'Nach {calls| dative } ging es.', ''",
    "de, 'Nach {calls|dative} und {calls} ging es.', preposition-without-case",
    "de, 'Nach {five}, **{calls}** ging es.', preposition-without-case",
    "de, 'Nach {calls|dative} kam es und {calls} folgten.', ''",
    "de, '{calls} und {calls} kamen.', ''",
    "de, 'Nach rund {calls} ging es.', preposition-without-case",
    "de, 'Nach insgesamt mehr als {calls} ging es.', preposition-without-case",
    "de, 'Seit ca. {calls} ging es.', preposition-without-case",
    "de, 'Darum ging es nach. {calls} kamen.', ''",
    "de, 'Insgesamt {calls} kamen.', ''",
    "de, 'Nach [{calls}](https://example.org/) ging es.', preposition-without-case",
    "uk, 'Між {calls|instrumental} та {calls} минув час.', unit-without-case preposition-without-case",
    "uk, 'Після {calls} ми відповіли.', preposition-without-case",
    "cs, 'Po {calls} jsme odpověděli.', preposition-without-case",
    "pl, 'Po {calls} odpowiedzieliśmy.', preposition-without-case",
    "ru, 'После {calls} мы ответили.', preposition-without-case",
    "de, 'Durch {calls} ging es.', preposition-without-case",
    "de, 'Mit je {calls} ging es.', preposition-without-case",
    "de, 'Im Laufe {calls} ging es.', preposition-without-case",
    "de, 'Im Laufe der Zeit kamen {calls}.', ''",
    "uk, 'Під час {calls} ми відповіли.', preposition-without-case",
    "uk, 'На той час {calls} було.', ''",
    "cs, 'V průběhu {calls} jsme odpověděli.', preposition-without-case",
    "pl, 'W ciągu {calls} odpowiedzieliśmy.', preposition-without-case",
    "ru, 'В течение {calls} мы ответили.', preposition-without-case",
    "ru, 'Путем {calls} мы ответили.', preposition-without-case",
    "en, 'After {calls} we answered.', ''",
    "en, 'After {calls|dative} we answered.', language-without-cases"
  })
  void aCaseIsAskedForWhereItIsNeededAndKnown(String language, String text, String finding) {
    List<String> found = findings(language, text).stream().map(each -> each.fault().id()).toList();
    assertEquals(
        finding.isEmpty() ? List.of() : List.of(finding.split(" ")),
        found.stream().filter(id -> !id.startsWith("time-")).toList());
  }

  @Test
  void eachPlaceholderIsFoundWhereItStands() {
    List<Integer> skipped =
        findings("de", "{calls} kamen. Nach {calls} und mit {calls} ging es.").stream()
            .map(each -> each.place().excerpt().orElseThrow().skipped())
            .toList();
    assertEquals(List.of(1, 2), skipped);
  }

  @Test
  void whatWasProbablyMeantIsSaid() {
    Diagnostic found = findings("de", "Nach {calls|dativ} ging es.").get(0);
    assertEquals(Optional.of("{calls|dative}"), found.fault().suggestion());
  }

  @Test
  void aTranslationAsksForCasesOfItsOwn() {
    String record =
        """
        figures: {calls: {value: many, unit: {one: call, other: calls}}}
        statement: {headline: H, lead: "After {calls} we answered."}
        """;
    String translation =
        """
        statement.lead: "Nach {calls%s} antworteten wir."
        figures.calls.unit: {one: Anruf, other: Anrufe, dative: Anrufen}
        """;
    assertEquals(
        List.of("preposition-without-case"), translated(record, translation.formatted("")));
    assertEquals(List.of(), translated(record, translation.formatted("|dative")));
    assertEquals(
        List.of("unit-without-case"), translated(record, translation.formatted("|genitive")));
  }

  private static List<String> translated(String record, String translation) {
    Map<String, String> files =
        Map.of(
            TestWorkspace.INCIDENT,
            Records.file(record),
            TestWorkspace.INCIDENT.replace("incident.yaml", "de.yaml"),
            translation);
    return Records.findings(files).stream().map(each -> each.fault().id()).toList();
  }
}
