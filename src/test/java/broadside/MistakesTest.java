package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake that newcomers make is one finding, whose hint can be followed as it stands. */
class MistakesTest {
  private static final Path RECORD =
      Path.of("src", "test", "resources", "cases", "mistakes", "incident.yaml");

  @TempDir Path folder;
  private String sound;

  @BeforeEach
  void readTheSoundRecord() throws IOException {
    sound = Files.readString(RECORD);
  }

  @Test
  void theSoundRecordHasNone() {
    assertEquals(List.of(), findings(sound));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/mistakes/lines.csv",
      numLinesToSkip = 2,
      delimiter = '|',
      quoteCharacter = '\0')
  void aMistypedLineIsOneFindingWithItsMend(
      String line, String typed, String finding, String suggestion) {
    assertTrue(sound.contains(line), line);
    List<Diagnostic> found =
        findings(sound.replaceFirst(Pattern.quote(line), Matcher.quoteReplacement(typed)));
    assertEquals(List.of(finding), found.stream().map(Diagnostic::id).toList());
    assertEquals(Optional.ofNullable(suggestion), found.get(0).fault().suggestion());
  }

  @ParameterizedTest
  @CsvSource({"Incident.yaml, incident.yaml", "events/Übernahme 1.yaml, uebernahme-1.yaml"})
  void aNameOfAFileThatCannotStandInAnAddressIsToldBetter(String file, String better) {
    TestWorkspace workspace = workspace(sound).write(TestWorkspace.ID + "/" + file, "kind: attack");
    assertEquals(
        Optional.of(better),
        workspace.outcome().findings().stream()
            .filter(finding -> finding.id().equals("bad-file-name"))
            .findFirst()
            .flatMap(finding -> finding.fault().suggestion()));
  }

  @Test
  void aSecondIdIsToldWithTheLineOfTheFirst() {
    assertTrue(
        workspace(sound.replace("id: post", "id: login"))
            .outcome()
            .printed()
            .contains("the first one stands in incidents/2013-05-record/incident.yaml:12."));
  }

  @Test
  void aNoBreakSpaceInAnIndentationIsNamedWhereItStands() {
    String text = "text: \"{When} somebody";
    List<Diagnostic> found =
        findings(sound.replace("    " + text, "\u00A0\u00A0\u00A0\u00A0" + text));
    assertEquals(List.of("yaml-space"), found.stream().map(Diagnostic::id).toList());
    assertEquals("18:1-18:2", found.get(0).place().pointer());
  }

  private List<Diagnostic> findings(String record) {
    return workspace(record).outcome().findings();
  }

  private TestWorkspace workspace(String record) {
    return new TestWorkspace(folder).publisher("").write(TestWorkspace.INCIDENT, record);
  }
}
