package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.digest.Sha256;
import broadside.testing.Need;
import broadside.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manifest knows of statements. */
class PublishedStatementTest {
  private static final String PATH = "x/statement.md";
  private static final PublishedStatement STATEMENT = statement("Ми під атакою", "It ends.");

  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void useWorkspace() {
    site = new TempSite(workspace);
  }

  @Test
  void standsInTheManifestAsPeopleReadIt() throws IOException {
    publish("1", STATEMENT);
    assertEquals(
        """
        # statement x/statement.md revisions 0 sum %s
        #   Ми під атакою
        #   It ends.
        """
            .formatted(STATEMENT.sum()),
        comments());
  }

  @Test
  @Needs(Need.SUMS)
  void sha256sumPassesOverIt() throws IOException, InterruptedException {
    publish("1", STATEMENT);
    Process check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--warn", Manifest.NAME)
            .directory(site.target().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("x/statement.md: OK\n", said);
    assertEquals(0, check.waitFor());
  }

  @Test
  void isKnownAfterwards() {
    assertEquals(Optional.empty(), published());
    publish("1", STATEMENT);
    assertEquals(Optional.of(STATEMENT), published());
    PublishedStatement withdrawn = PublishedStatement.of(PATH, 3, true, List.of());
    publish("2", withdrawn);
    assertEquals(Optional.of(withdrawn), published());
  }

  @Test
  void mayHoldAnyText() {
    PublishedStatement odd =
        statement("a\nb\r\nc\rd", "\\n \\\\", "", " x ", "# statement y", "\u2028\u0000\u0085");
    publish("1", odd);
    assertEquals(Optional.of(odd), published());
  }

  @Test
  void hasASumOfItsWordsAlone() {
    assertEquals(STATEMENT.sum(), PublishedStatement.of("y", 1, true, STATEMENT.passages()).sum());
    assertNotEquals(statement("a", "b").sum(), statement("a\nb").sum());
    assertNotEquals(statement("a\\nb").sum(), statement("a\nb").sum());
  }

  @Test
  void isCarriedOnWithAKeptFile() throws IOException {
    publish("1", STATEMENT);
    String before = comments();
    SiteFile file = new SiteFile(PATH, Sha256.of(TempSite.bytes("1")), new FileStamp(0, 0));
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      writer.keep(file);
      writer.put("new", TempSite.bytes("1"));
      writer.commit(List.of());
    }
    assertEquals(before, comments());
    assertEquals(Optional.of(STATEMENT), published());
  }

  @Test
  void goesWithItsFile() throws IOException {
    publish("1", STATEMENT);
    site.write("new", "1");
    assertEquals("", comments());
  }

  @Test
  void aChangeOfItAloneIsAChange() {
    publish("1", STATEMENT);
    PublishedStatement other = statement("Other words");
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      comparison.put(PATH, TempSite.bytes("1"));
      assertEquals(List.of(Manifest.NAME), comparison.finish(List.of(other)).changed());
    }
    publish("1", other);
    assertEquals(Optional.of(other), published());
  }

  @Test
  void isUnknownWhenSomebodyChangedItsLines() throws IOException {
    publish("1", STATEMENT);
    String manifest = Files.readString(site.target().resolve(Manifest.NAME));
    for (String changed :
        List.of(
            manifest.replace("It ends.", "It begins."),
            manifest.replace("#   It ends.\n", ""),
            manifest.replace("#   It ends.\n", "=======\n#   It ends.\n"),
            manifest.replace("#   ", "# "),
            manifest.replace("revisions 0", "revisions -1"))) {
      site.edit("site/" + Manifest.NAME, changed);
      assertEquals(Optional.empty(), published(), changed);
    }
    site.edit("site/" + Manifest.NAME, manifest.replace("\n", "\r\n"));
    assertEquals(Optional.of(STATEMENT), published(), "git may change the ends of lines");
  }

  @Test
  void isTheFirstOfTwoAfterAMerge() throws IOException {
    publish("1", STATEMENT);
    String ours = comments();
    publish("1", statement("Theirs"));
    String theirs = comments();
    site.edit(
        "site/" + Manifest.NAME,
        "<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n");
    assertEquals(Optional.of(STATEMENT), published());
  }

  @Test
  void hasThePathOfAFileOfOurs() {
    List<String> none = List.of();
    assertThrows(
        IllegalArgumentException.class, () -> PublishedStatement.of("a b", 0, false, none));
  }

  private static PublishedStatement statement(String... passages) {
    return PublishedStatement.of(PATH, 0, false, List.of(passages));
  }

  private void publish(String file, PublishedStatement statement) {
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      writer.put(PATH, TempSite.bytes(file));
      writer.commit(List.of(statement));
    }
  }

  private Optional<PublishedStatement> published() {
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      return comparison.published(PATH);
    }
  }

  private String comments() throws IOException {
    String manifest = Files.readString(site.target().resolve(Manifest.NAME));
    return manifest
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
