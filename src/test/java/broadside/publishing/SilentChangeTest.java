package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A released text that changes without a revision is a warning; everything else is none. */
class SilentChangeTest {
  private static final String ID = "[silent-change]";
  private static final String INCIDENT = "2013-05-flood/incident.yaml";
  private static final String UKRAINIAN = "2013-05-flood/uk.yaml";
  private static final String REVISIONS =
      """
      revisions:
      - {date: 2013-06-20, text: "It was {zombies}."}
      """;

  private static final String RECORD =
      """
      title: A flood
      language: en
      time-zone: Europe/Kyiv
      tlp: clear
      release: {state: released, approved-by: Board, released: 2013-06}
      figures:
        zombies: {value: nearly 10000, unit: zombies}
      events:
      - {id: begins, when: 2013-05-01, kind: attack, text: "{When} we counted {zombies}."}
      - {id: ends, when: 2013-05-03, kind: resolution, text: It ends.}
      statement: {headline: What happened, lead: We were flooded.}
      """;

  @TempDir private Path folder;
  private TestWorkspace workspace;

  @BeforeEach
  void build() {
    workspace = new TestWorkspace(folder);
    workspace.publisher("languages: [en, uk]\n");
    workspace.write(INCIDENT, RECORD);
    workspace.write(
        UKRAINIAN,
        """
        statement.headline: Що сталося
        events.ends.text: Це скінчилося.
        figures.zombies.unit: {one: зомбі, few: зомбі, many: зомбі, other: зомбі}
        """);
    assertTold(0, workspace.joined("build"), false);
    assertTold(0, workspace.joined("build"), false);
    assertTold(0, workspace.joined("build", "--check"), false);
  }

  @Test
  void aFigureThatChangesIsNamedAndTheSiteIsWritten() throws IOException {
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    Run check = workspace.joined("build", "--check");
    assertTold(1, check, true);
    Run build = workspace.joined("build");
    assertTold(0, build, true);
    for (Run run : new Run[] {check, build}) {
      assertTrue(run.text().contains("incident.yaml:11:1: warning: "), run.text());
      assertTrue(
          run.text().contains("it was “…2013 we counted nearly 10,000 zombies."), run.text());
      assertTrue(
          run.text().contains("it is now “…2013 we counted about 12,000 zombies."), run.text());
      assertTrue(run.text().contains("1 warning in 1 file"), run.text());
      assertFalse(run.text().contains("in “uk”"), run.text());
    }
    assertTrue(build.text().indexOf(ID) < build.text().indexOf(" written"), build.text());
    assertTold(0, workspace.joined("build"), false);
  }

  @Test
  void aRevisionTellsOfIt() throws IOException {
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    workspace.replace(INCIDENT, "release:", REVISIONS + "release:");
    assertTold(1, workspace.joined("build", "--check"), false);
    assertTold(0, workspace.joined("build"), false);
    workspace.replace(INCIDENT, "about 12000", "about 13000");
    Run build = workspace.joined("build");
    assertTold(0, build, true);
    assertTrue(build.text().contains("incident.yaml:5:1: warning: "), build.text());
    assertTrue(build.text().contains("    5 | revisions:"), build.text());
  }

  @Test
  void whatOnlyCorrectionsSayIsNoChangeOfTheText() throws IOException {
    workspace.replace(INCIDENT, "release:", REVISIONS + "release:");
    assertTold(0, workspace.joined("build"), false);
    workspace.replace(INCIDENT, "It was {zombies}", "Once it was {zombies}");
    assertTold(0, workspace.joined("build"), false);
    workspace.replace(INCIDENT, REVISIONS.replace("It was", "Once it was"), "");
    assertTold(0, workspace.joined("build"), false);
  }

  @Test
  void aRevisionThatReadersDoNotSeeTellsThemNothing() throws IOException {
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    String hidden = REVISIONS.replace("text:", "tlp: amber, text:");
    workspace.replace(INCIDENT, "release:", hidden + "release:");
    Run build = workspace.joined("build");
    assertTold(0, build, true);
    assertFalse(build.text().contains("It was {zombies}"), build.text());
  }

  @Test
  void aTranslationThatChangesAloneIsNamed() throws IOException {
    workspace.replace(UKRAINIAN, "Це скінчилося", "Воно скінчилося");
    Run build = workspace.joined("build");
    assertTold(0, build, true);
    assertTrue(build.text().contains("The released statement in “uk” changes"), build.text());
    assertTrue(build.text().contains("Це скінчилося"), build.text());
    assertTrue(build.text().contains("Воно скінчилося"), build.text());
  }

  @Test
  void aWithdrawalIsToldByItself() throws IOException {
    workspace.replace(INCIDENT, "state: released", "state: withdrawn, withdrawn: 2013-07-01");
    assertTold(0, workspace.joined("build"), false);
    workspace.replace(INCIDENT, "state: withdrawn, withdrawn: 2013-07-01", "state: released");
    assertTold(0, workspace.joined("build"), false);
  }

  @Test
  void aPreviewIsNotCompared() throws IOException {
    String preview = folder.resolve("preview").toString();
    assertTold(0, workspace.joined("build", "--drafts", preview), false);
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    assertTold(0, workspace.joined("build", "--drafts", preview), false);
  }

  @Test
  void whatWasNotOnTheSiteIsNotCompared() throws IOException {
    workspace.replace(INCIDENT, "state: released", "state: draft");
    assertTold(0, workspace.joined("build"), false);
    workspace.replace(INCIDENT, "nearly 10000", "about 13000");
    workspace.replace(INCIDENT, "state: draft", "state: released");
    assertTold(0, workspace.joined("build"), false);
  }

  @Test
  void aFileOfAnotherIsNoStatement() throws IOException {
    Path manifest = workspace.site().resolve(".broadside");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceAll("(?m)^.*statement\\.md.*\n", ""));
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    Run check = workspace.joined("build", "--check");
    assertTold(1, check, false);
  }

  @Test
  void theSiteOfAnEarlierProgramDoesNotTellWhatItSaid() throws IOException {
    Path manifest = workspace.site().resolve(".broadside");
    Files.writeString(manifest, Files.readString(manifest).replaceAll("(?m)^#.*\n", ""));
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    assertTold(0, workspace.joined("build"), false);
  }

  @Test
  void aSiteThatIsStaleElsewhereIsComparedAllTheSame() throws IOException {
    Files.delete(workspace.site().resolve("style.css"));
    Files.writeString(workspace.site().resolve("index.html"), "edited");
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    assertTold(0, workspace.joined("build"), true);
  }

  private static void assertTold(int code, Run run, boolean told) {
    assertEquals(code, run.code(), run.text());
    assertEquals(told ? 2 : 1, run.text().split(Pattern.quote(ID), -1).length, run.text());
  }
}
