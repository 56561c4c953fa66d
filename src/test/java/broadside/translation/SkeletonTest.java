package broadside.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.language.Languages;
import broadside.model.translation.Translatable;
import broadside.source.YamlReader;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file that a translator starts from. */
class SkeletonTest {
  @TempDir private Path root;

  static Stream<String> languages() {
    return Languages.ALL.stream().filter(language -> !language.equals("en"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void itIsReadWithoutFindingsAndMissesEveryText(String language) {
    TestWorkspace workspace = TestWorkspace.of(root, Example.INCIDENT);
    Run init = workspace.run("translations", TestWorkspace.ID, "--init", language);
    assertEquals(0, init.code(), init.err());
    assertEquals("", workspace.run("check").err());
    Ledger ledger = ledger(workspace, language);
    assertEquals(ledger.lines().size(), ledger.count(Ledger.State.MISSING));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whereItIsFilledEveryTextIsTranslated(String language) {
    TestWorkspace workspace = TestWorkspace.of(root, Example.INCIDENT);
    workspace.run("translations", TestWorkspace.ID, "--init", language);
    workspace.translate(language, filled(workspace, workspace.translation(language)));
    assertEquals("", workspace.run("check").err());
    Ledger ledger = ledger(workspace, language);
    assertEquals(ledger.lines().size(), ledger.count(Ledger.State.TRANSLATED));
  }

  /** Every place gets all placeholders of the comment above it. */
  private static String filled(TestWorkspace workspace, String skeleton) {
    StringBuilder filled = new StringBuilder();
    List<Translatable> texts = Example.translations(workspace).texts();
    String placeholders = "";
    for (String line : skeleton.lines().toList()) {
      String key = line.replaceFirst(":$", "");
      placeholders =
          texts.stream()
              .filter(text -> text.key().equals(key))
              .map(SkeletonTest::placeholders)
              .findFirst()
              .orElse(placeholders);
      boolean isPlace = line.startsWith("  ") && line.endsWith(":");
      filled.append(line).append(isPlace ? " \"x " + placeholders + "\"\n" : "\n");
    }
    return filled.toString();
  }

  private static String placeholders(Translatable text) {
    return text.text().placeholders().stream()
        .map(placeholder -> placeholder.raw())
        .collect(Collectors.joining(" "));
  }

  private static Ledger ledger(TestWorkspace workspace, String language) {
    Translations translations = Example.translations(workspace);
    return Ledger.of(translations.texts(), translations.in(language));
  }

  @Test
  void aUnitHasAPlaceForEachPluralFormOfTheLanguage() {
    TestWorkspace workspace = TestWorkspace.of(root, Example.INCIDENT);
    workspace.run("translations", TestWorkspace.ID, "--init", "uk");
    assertTrue(
        workspace.translation("uk").contains("\"\n  one:\n  few:\n  many:\n  other:\n"),
        workspace.translation("uk"));
  }

  @Test
  void aUnitOffersTheCasesOfTheLanguageAsComments() {
    TestWorkspace workspace = TestWorkspace.of(root, Example.INCIDENT);
    workspace.run("translations", TestWorkspace.ID, "--init", "de");
    String cases = "  other:\n  # genitive: {one: , other: }\n  # dative: {one: , other: }\n";
    assertTrue(workspace.translation("de").contains(cases), workspace.translation("de"));
    workspace.translate(
        "de", workspace.translation("de").replace("# dative: {one: , other: }", "dative: Anrufen"));
    assertEquals("", workspace.run("check").err());
  }

  @Test
  void whatIsThereStaysAndTheRestIsAddedAtTheEnd() {
    TestWorkspace workspace = TestWorkspace.of(root, Example.INCIDENT);
    workspace.translate("uk", "# mine\ntitle: Напад # so\n");
    workspace.run("translations", TestWorkspace.ID, "--init", "uk");
    String text = workspace.translation("uk");
    assertTrue(text.startsWith("# mine\ntitle: Напад # so\n\n"), text);
    assertEquals(1, text.split("(?m)^title:", -1).length - 1);
    assertEquals("", workspace.run("check").err());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noSourceCanBreakItsComments(String language) {
    for (String odd :
        List.of(
            "a\\nb: c", "a\\rb: c", "a\\u2028b: c", "a\\u0085b: c", "a\\r\\n- c", "\\\"#:'{}")) {
      String yaml = Example.INCIDENT.replace("\"Spam: a #flood\"", "\"" + odd + "\"");
      TestWorkspace workspace = TestWorkspace.of(root, yaml);
      if (workspace.run("check").code() == 0) {
        String skeleton = Skeleton.of(Example.translations(workspace).texts(), language);
        assertEquals(
            List.of(),
            YamlReader.read("uk.yaml", skeleton.getBytes(StandardCharsets.UTF_8)).diagnostics(),
            odd);
      }
    }
  }
}
