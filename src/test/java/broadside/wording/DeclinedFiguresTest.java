package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Spaces;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation tells a figure in the case that its sentence needs, whatever the source does. */
class DeclinedFiguresTest {
  private static final String RECORD =
      """
      figures: {calls: {value: %s, unit: {one: call, other: calls}}}
      statement: {headline: H, lead: "{Calls} came."}
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "de, many, 'one: Anruf, other: Anrufe, dative: Anrufen', 'Nach {calls|dative} ging es.', Nach vielen Anrufen ging es.",
    "de, 1, 'one: Anruf, other: Anrufe, dative: {one: Anruf, other: Anrufen}', 'Nach {calls|dative} ging es.', Nach 1 Anruf ging es.",
    "de, about 20, 'one: Anruf, other: Anrufe, dative: Anrufen', '{Calls|dative} folgte Ruhe.', Etwa 20 Anrufen folgte Ruhe.",
    "uk, many, 'one: дзвінок, few: дзвінки, many: дзвінків, other: дзвінка, genitive: дзвінків', 'Після {calls|genitive} ми відповіли.', Після багатьох дзвінків ми відповіли.",
    "uk, 21, 'one: дзвінок, few: дзвінки, many: дзвінків, other: дзвінка, dative: {one: дзвінку, other: дзвінкам}', 'Завдяки {calls|dative} ми знали.', Завдяки 21 дзвінку ми знали.",
    "ru, nearly 3, 'one: звонок, few: звонка, many: звонков, other: звонка, genitive: {one: звонка, other: звонков}', 'После {calls|genitive} мы ответили.', После почти 3 звонков мы ответили.",
    "cs, many, 'one: hovor, few: hovory, many: hovoru, other: hovorů, locative: hovorech', 'Po {calls|locative} přišel klid.', Po mnoha hovorech přišel klid.",
    "pl, many, 'one: telefon, few: telefony, many: telefonów, other: telefonu, locative: telefonach', 'Po {calls|locative} zapadła cisza.', Po wielu telefonach zapadła cisza."
  })
  void aFigureIsToldInTheCaseThatWasAskedFor(
      String language, String value, String unit, String text, String told) {
    String translation =
        "statement.headline: H\nstatement.lead: \"%s\"\nfigures.calls.unit: {%s}\n";
    String statement =
        TestWorkspace.of(root, RECORD.formatted(value))
            .translate(language, translation.formatted(text, unit))
            .run("statement", TestWorkspace.ID, "--language", language, "-f", "txt")
            .exits(0)
            .out();
    assertTrue(Spaces.plain(statement).contains(told), statement);
  }
}
