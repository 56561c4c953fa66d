package broadside.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a translation is said at its place. */
class TranslatedTextsTest {
  private static final String FILE = "incidents/" + TestWorkspace.ID + "/uk.yaml:";

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void record() {
    workspace = TestWorkspace.of(root, Example.INCIDENT);
  }

  private Run checkWithUnit(String translation) {
    return check(
        translation + "figures.mails.unit: {one: лист, few: листи, many: листів, other: листа}\n");
  }

  private Run check(String translation) {
    workspace.translate("uk", translation);
    return workspace.run("check");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{When} надійшло багато. | {When}",
        "Надійшло. | ''",
        "{When} надійшло {mails} і {mails}. | {When} {mails} {mails}",
        "{When} надійшло {mail}. | {When} {mail}",
        "{When} надійшло {Mails} {when}. | {When} {Mails} {when}",
        "{when:begin} надійшло {mails}. | {when:begin} {mails}"
      })
  void placeholdersThatDifferAreAnErrorAtTheText(String words, String has) {
    Run check = checkWithUnit("title: Напад\nevents.begin.text: '" + words + "'\n");
    assertEquals(1, check.code());
    String message =
        FILE
            + "2:20: error: The placeholders differ: the source has “{When} {mails}”, the"
            + " translation “"
            + has
            + "”.";
    assertTrue(check.err().contains(message), check.err());
    assertTrue(check.err().contains("Write each placeholder of the source once"), check.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Надійшло {mails} {when}.",
        "{Mails} надійшло {when}.",
        "{When} надійшло {mails}.",
        "{When} \\\\{не} надійшло {mails}."
      })
  void onlyOrderAndCapitalsMayDiffer(String words) {
    Run check = checkWithUnit("events.begin.text: \"" + words + "\"\n");
    assertEquals("", check.err());
  }

  @Test
  void aTitleHasThePlaceholdersOfItsSourceAsWell() {
    Run check = check("title: Напад {when}\n");
    assertEquals(1, check.code());
    assertTrue(check.err().contains(FILE + "1:8: error: The placeholders differ"), check.err());
  }

  @ParameterizedTest
  @CsvSource({
    "events.begn.title, events.begin.title",
    "phases.floods, phases.flood",
    "figures.mails.units, figures.mails.unit"
  })
  void anUnknownKeyIsAnErrorWithASuggestion(String key, String meant) {
    Run check = check("title: Напад\n" + key + ": Слово\n");
    assertEquals(1, check.code());
    assertTrue(
        check.err().contains(FILE + "2:1: error: There is no text “" + key + "” to translate."),
        check.err());
    assertTrue(check.err().contains(meant), check.err());
  }

  @Test
  void aKeyThatStandsTwiceIsAnError() {
    assertEquals(1, check("title: Напад\ntitle: Атака\n").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{one: лист, few: листи, many: листів, other: листа} | ''",
        "{one: лист, few: листи, other: листа} | many",
        "{other: листів} | one, few, many",
        "{one: лист, few: листи, many: листів} | other"
      })
  void aUnitWithoutAPluralFormOfTheLanguageIsWarnedOf(String unit, String missing) {
    Run check = check("figures.mails.unit: " + unit + "\n");
    assertEquals(0, check.code());
    String warning =
        FILE
            + "1:1: warning: “figures.mails.unit” lacks the plural form “"
            + missing
            + "” of this language.";
    assertEquals(!missing.isEmpty(), check.err().contains(warning), check.err());
    assertEquals(missing.isEmpty(), check.err().isEmpty(), check.err());
  }

  @Test
  void aNameThatATextTakesIsTranslatedAsWell() {
    workspace =
        TestWorkspace.of(
            root,
            "events: [{id: a, when: 2013-05-06, kind: attack, according-to: callers, text:"
                + " \"{According-to}, it began.\"}]\n");
    String text = "events.a.text: '{According-to}, почалося.'\n";
    assertTrue(check(text).err().contains("[name-not-translated]"));
    assertEquals("", check(text + "events.a.according-to: люди, які телефонували\n").err());
  }

  @ParameterizedTest
  @CsvSource({
    "1, приблизно 1 лист",
    "3, приблизно 3 листи",
    "5, приблизно 5 листів",
    "11, приблизно 11 листів",
    "21, приблизно 21 лист",
    "'1.5', 'приблизно 1,5 листа'"
  })
  void eachNumberTakesItsForm(String number, String told) {
    workspace = TestWorkspace.of(root, Example.INCIDENT.replace("about 50000", "about " + number));
    check(
        """
        figures.mails.unit: {one: лист, few: листи, many: листів, other: листа}
        events.begin.text: "Прийшло {mails} {when}."
        """);
    Run timeline = workspace.run("timeline", TestWorkspace.ID, "-l", "uk", "-f", "txt");
    assertTrue(timeline.out().replace('\u00A0', ' ').contains("It begins"), timeline.out());
    String markdown = workspace.run("timeline", TestWorkspace.ID, "-l", "uk", "-f", "md").out();
    assertTrue(markdown.replace('\u00A0', ' ').contains("Прийшло " + told), markdown);
  }
}
