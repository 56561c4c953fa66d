package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.time.When;
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
  private SmallRecord record;

  @BeforeEach
  void build() throws IOException {
    record = new SmallRecord(folder);
    record.write(
        "publisher.yaml", "name: P\nbase-url: https://example.org/\nlanguages: [en, uk]\n");
    record.write(INCIDENT, RECORD);
    record.write(
        UKRAINIAN,
        """
        statement.headline: Що сталося
        events.ends.text: Це скінчилося.
        figures.zombies.unit: {one: зомбі, few: зомбі, many: зомбі, other: зомбі}
        """);
    assertTold(0, record.run("build"), false);
    assertTold(0, record.run("build"), false);
    assertTold(0, record.run("build", "--check"), false);
  }

  @Test
  void aFigureThatChangesIsNamedAndTheSiteIsWritten() throws IOException {
    replace(INCIDENT, "nearly 10000", "about 12000");
    SmallRecord.Run check = record.run("build", "--check");
    assertTold(1, check, true);
    SmallRecord.Run build = record.run("build");
    assertTold(0, build, true);
    for (SmallRecord.Run run : new SmallRecord.Run[] {check, build}) {
      assertTrue(run.text().contains("incident.yaml:11:1: warning: "), run.text());
      assertTrue(
          run.text().contains("it was “…2013 we counted nearly 10,000 zombies."), run.text());
      assertTrue(
          run.text().contains("it is now “…2013 we counted about 12,000 zombies."), run.text());
      assertTrue(run.text().contains("1 warning in 1 file"), run.text());
      assertFalse(run.text().contains("in “uk”"), run.text());
    }
    assertTrue(build.text().indexOf(ID) < build.text().indexOf(" written"), build.text());
    assertTold(0, record.run("build"), false);
  }

  @Test
  void aRevisionTellsOfIt() throws IOException {
    replace(INCIDENT, "nearly 10000", "about 12000");
    replace(INCIDENT, "release:", REVISIONS + "release:");
    assertTold(1, record.run("build", "--check"), false);
    assertTold(0, record.run("build"), false);
    replace(INCIDENT, "about 12000", "about 13000");
    SmallRecord.Run build = record.run("build");
    assertTold(0, build, true);
    assertTrue(build.text().contains("incident.yaml:5:1: warning: "), build.text());
    assertTrue(build.text().contains("    5 | revisions:"), build.text());
  }

  @Test
  void whatOnlyCorrectionsSayIsNoChangeOfTheText() throws IOException {
    replace(INCIDENT, "release:", REVISIONS + "release:");
    assertTold(0, record.run("build"), false);
    replace(INCIDENT, "It was {zombies}", "Once it was {zombies}");
    assertTold(0, record.run("build"), false);
    replace(INCIDENT, REVISIONS.replace("It was", "Once it was"), "");
    assertTold(0, record.run("build"), false);
  }

  @Test
  void aRevisionThatReadersDoNotSeeTellsThemNothing() throws IOException {
    replace(INCIDENT, "nearly 10000", "about 12000");
    String hidden = REVISIONS.replace("text:", "tlp: amber, text:");
    replace(INCIDENT, "release:", hidden + "release:");
    SmallRecord.Run build = record.run("build");
    assertTold(0, build, true);
    assertFalse(build.text().contains("It was {zombies}"), build.text());
  }

  @Test
  void aTranslationThatChangesAloneIsNamed() throws IOException {
    replace(UKRAINIAN, "Це скінчилося", "Воно скінчилося");
    SmallRecord.Run build = record.run("build");
    assertTold(0, build, true);
    assertTrue(build.text().contains("The released statement in “uk” changes"), build.text());
    assertTrue(build.text().contains("Це скінчилося"), build.text());
    assertTrue(build.text().contains("Воно скінчилося"), build.text());
  }

  @Test
  void aWithdrawalIsToldByItself() throws IOException {
    replace(INCIDENT, "state: released", "state: withdrawn, withdrawn: 2013-07-01");
    assertTold(0, record.run("build"), false);
    replace(INCIDENT, "state: withdrawn, withdrawn: 2013-07-01", "state: released");
    assertTold(0, record.run("build"), false);
  }

  @Test
  void aPreviewIsNotCompared() throws IOException {
    String preview = folder.resolve("preview").toString();
    assertTold(0, record.run("build", "--drafts", preview), false);
    replace(INCIDENT, "nearly 10000", "about 12000");
    assertTold(0, record.run("build", "--drafts", preview), false);
  }

  @Test
  void whatWasNotOnTheSiteIsNotCompared() throws IOException {
    replace(INCIDENT, "nearly 10000", "about 12000");
    Files.delete(record.site().resolve("2013-05-flood/statement.md"));
    Files.delete(record.site().resolve("2013-05-flood/uk/statement.md"));
    assertTold(0, record.run("build"), false);
    replace(INCIDENT, "state: released", "state: draft");
    assertTold(0, record.run("build"), false);
    replace(INCIDENT, "about 12000", "about 13000");
    replace(INCIDENT, "state: draft", "state: released");
    assertTold(0, record.run("build"), false);
  }

  @Test
  void aFileOfAnotherIsNoStatement() throws IOException {
    Path manifest = record.site().resolve(".broadside");
    Files.writeString(manifest, Files.readString(manifest).replaceAll("(?m)^.*statement.md\n", ""));
    replace(INCIDENT, "nearly 10000", "about 12000");
    SmallRecord.Run check = record.run("build", "--check");
    assertTold(1, check, false);
  }

  @Test
  void pagesOfAnEarlierProgramTellOfNoCorrections() throws IOException {
    replace(INCIDENT, "release:", REVISIONS + "release:");
    assertTold(0, record.run("build"), false);
    for (String page : new String[] {"index.html", "uk/index.html"}) {
      Path file = record.site().resolve("2013-05-flood").resolve(page);
      Files.writeString(file, Files.readString(file).replaceAll("(?s)<script.*</script>\n", ""));
    }
    replace(INCIDENT, "nearly 10000", "about 12000");
    assertTold(0, record.run("build"), false);
  }

  @Test
  void aSiteThatIsStaleElsewhereIsComparedAllTheSame() throws IOException {
    Files.delete(record.site().resolve("style.css"));
    Files.writeString(record.site().resolve("index.html"), "edited");
    replace(INCIDENT, "nearly 10000", "about 12000");
    assertTold(0, record.run("build"), true);
  }

  private static void assertTold(int code, SmallRecord.Run run, boolean told) {
    assertEquals(code, run.code(), run.text());
    assertEquals(told ? 2 : 1, run.text().split(Pattern.quote(ID), -1).length, run.text());
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = folder.resolve("incidents").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), from);
    record.write(file, text.replace(from, to));
  }
}
