package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate of release: what a build publishes, and what it does not. */
class ReleaseTest {
  private static final String HEAD =
      """
      title: The title of %1$s
      language: en
      time-zone: America/New_York
      tlp: clear
      events:
      - {id: begins, when: 2024-03-01, kind: attack, text: It began at %1$s.}
      statement: {headline: The headline of %1$s, picture: {file: media/dot.png}}
      """;
  private static final String RELEASED =
      "release: {state: released, approved-by: Board, released: %s}\n";
  private static final String EMBARGOED =
      "release: {state: embargoed, approved-by: Board, approved: 2024-03-01, embargo: %s}\n";
  private static final String DRAFT = "release: {state: draft}\n";
  private static final String WITHDRAWN =
      """
      release:
        state: withdrawn
        approved-by: Board
        released: 2024-03-02
        withdrawn: 2024-03-20
        reason: It was all wrong.
      """;

  @TempDir private Path folder;
  private TestWorkspace workspace;

  @BeforeEach
  void writePublisher() {
    workspace = new TestWorkspace(folder).publisher("languages: [en, uk]\n");
  }

  @Test
  void anEmbargoIsOverOnlyByALaterReleaseOrByANamedMoment() throws IOException {
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    build();
    assertEquals(Set.of(), shown());
    incident("before", RELEASED.formatted("2024-03-07T11:59"));
    build();
    assertEquals(Set.of("before"), shown());
    incident("later", RELEASED.formatted("2024-03-07T12:00"));
    build();
    assertEquals(Set.of("before", "embargo", "later"), shown());
    build("--as-of", "2024-03-07T11:59");
    assertEquals(Set.of("before", "later"), shown());
    build("--as-of", "2024-03-07T12:00");
    assertEquals(Set.of("before", "embargo", "later"), shown());
    assertFalse(site("embargo/index.html").contains("watermark\" role"));
  }

  @Test
  void aMomentWithoutAnOffsetIsMeantInTheZoneOfTheIncident() throws IOException {
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    build("--as-of", "2024-03-07T16:59Z");
    assertEquals(Set.of(), shown());
    build("--as-of", "2024-03-07T17:00Z");
    assertEquals(Set.of("embargo"), shown());
    build("--as-of", "2024-03-07T18:59+02:00");
    assertEquals(Set.of(), shown());
  }

  @Test
  void aCoarseMomentCountsByItsFirst() throws IOException {
    incident("embargo", EMBARGOED.formatted("2024-03-07T00:00"));
    incident("month", RELEASED.formatted("2024-03"));
    build();
    assertEquals(Set.of("month"), shown());
    build("--as-of", "2024-03");
    assertEquals(Set.of("month"), shown());
    build("--as-of", "2024-03-07");
    assertEquals(Set.of("embargo", "month"), shown());
    incident("month", RELEASED.formatted("2024-04"));
    build();
    assertEquals(Set.of("embargo", "month"), shown());
  }

  @Test
  void aCheckJudgesByTheSameMoment() throws IOException {
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    build("--as-of", "2024-03-07T12:00");
    workspace.run("build", "--check", "--as-of", "2024-03-08").exits(0);
    Run stale = workspace.run("build", "--check").exits(1);
    assertTrue(stale.out().contains("superfluous  embargo/index.html"), stale.toString());
    workspace.run("build", "--as-of", "2024-03-07/2024-03-08").exits(2);
    workspace.run("build", "--as-of", "tomorrow").exits(2);
  }

  @Test
  void aPreviewHoldsDraftsAndSaysSoOnEachPage(@TempDir Path elsewhere) throws IOException {
    incident("draft", DRAFT);
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    incident("out", RELEASED.formatted("2024-03-02"));
    incident("gone", WITHDRAWN);
    build();
    Map<String, String> before = Trees.bytes(workspace.site());
    Path preview = elsewhere.resolve("preview");
    build("--drafts", preview.toString());
    assertEquals(before, Trees.bytes(workspace.site()));
    Set<String> names = Trees.bytes(preview).keySet();
    for (String id : List.of("draft", "embargo", "out", "gone")) {
      assertTrue(names.contains(id + "/index.html"), names.toString());
    }
    assertTrue(names.stream().noneMatch(name -> name.endsWith("feed.xml")), names.toString());
    for (String name : names) {
      if (name.endsWith(".html")) {
        String page = Files.readString(preview.resolve(name));
        assertTrue(page.contains("<aside class=\"watermark\">"), name);
        assertTrue(page.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"), name);
        assertFalse(page.contains("feed.xml"), name);
      }
    }
    incident("draft", RELEASED.formatted("2024-03-03"));
    Run again = workspace.run("build", "--drafts", preview.toString()).exits(0);
    assertFalse(again.out().contains(": 0 written"), again.toString());
  }

  @Test
  void aPreviewNeedsAFolderOfItsOwn(@TempDir Path elsewhere) throws IOException {
    incident("draft", DRAFT);
    Files.writeString(elsewhere.resolve("letter.txt"), "Dear all");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("incidents"));
    for (Path target :
        List.of(
            folder,
            folder.getParent(),
            workspace.site(),
            workspace.site().resolve("below"),
            folder.resolve("incidents"),
            folder.resolve("incidents/draft"),
            folder.resolve("templates"),
            folder.resolve("link"),
            elsewhere)) {
      Map<String, String> before = Trees.bytes(folder);
      Run run = workspace.run("build", "--drafts", target.toString()).exits(3);
      assertEquals(2, run.err().lines().filter(line -> !line.isBlank()).count(), run.toString());
      assertEquals(before, Trees.bytes(folder), target.toString());
    }
    assertEquals(Set.of("letter.txt"), Trees.bytes(elsewhere).keySet());
  }

  @Test
  void aPreviewNeverReplacesThePublicSiteOfAnotherWorkspace(@TempDir Path elsewhere)
      throws IOException {
    incident("draft", DRAFT);
    TestWorkspace other = new TestWorkspace(elsewhere).publisher("");
    other.run("build").exits(0);
    Map<String, String> before = Trees.bytes(other.site());
    assertHoldsAPublicSite(other.site());
    assertEquals(before, Trees.bytes(other.site()));
    Files.move(other.site(), elsewhere.resolve(".site.old"));
    assertHoldsAPublicSite(other.site());
    assertEquals(before, Trees.bytes(other.site()));
  }

  private void assertHoldsAPublicSite(Path target) {
    Run run = workspace.run("build", "--drafts", target.toString()).exits(3);
    assertTrue(run.err().contains(target + ": the folder holds a public site"), run.toString());
  }

  @Test
  void aCheckOfAPreviewIsNotUnderstood(@TempDir Path elsewhere) throws IOException {
    incident("draft", DRAFT);
    workspace.run("build", "--check", "--drafts", elsewhere.toString()).exits(2);
    assertEquals(Set.of(), Trees.bytes(elsewhere).keySet());
    assertFalse(Files.exists(workspace.site()));
  }

  @Test
  void whatIsWithdrawnLeavesANotice() throws IOException {
    incident("gone", RELEASED.formatted("2024-03-02"));
    build();
    assertTrue(names().contains("gone/timeline.html"), names().toString());
    incident("gone", WITHDRAWN);
    build();
    Set<String> left = new TreeSet<>(names());
    left.removeIf(name -> !name.startsWith("gone/"));
    assertEquals(Set.of("gone/index.html", "gone/statement.md"), left);
    for (String name : List.of("gone/index.html", "gone/statement.md", "feed.xml", "index.html")) {
      String text = site(name);
      assertTrue(text.contains("The headline of gone"), name);
      assertTrue(text.contains("It was all wrong."), name);
      assertFalse(text.contains("It began"), name);
      assertFalse(text.contains("Board"), name);
    }
  }

  @Test
  void theStatementOfADraftCarriesAWatermark() {
    incident("draft", DRAFT);
    for (String format : List.of("md", "html", "txt")) {
      Run run = workspace.run("statement", "draft", "-f", format).exits(0);
      assertTrue(run.out().lines().findFirst().orElse("").contains("Draft"), run.toString());
      assertEquals("Not released: draft is not on the site.\n", run.err());
    }
    incident("out", RELEASED.formatted("2024-03-02"));
    assertFalse(workspace.run("statement", "out").exits(0).out().contains("Draft"));
  }

  @Test
  void warningsAboutWhatIsWithheldAreCountedOnly() {
    incident(
        "out",
        RELEASED.formatted("2024-03-02")
            + "revisions:\n"
            + "- {date: 2024-03-05, text: We found 17 of them.}\n"
            + "- {date: 2024-03-05, text: We hid 99 of them., tlp: red}\n"
            + "- {date: 2024-03-05, text: We lost 98 of them., tlp: green}\n");
    Run build = workspace.run("build").exits(0);
    assertTrue(build.err().contains("We found 17"), build.err());
    assertFalse(build.toString().matches("(?s).*We (?:hid|lost).*"), build.err());
    assertTrue(build.err().contains("2 findings about what is not for everybody"), build.err());
    Run check = workspace.run("check").exits(0);
    assertTrue(check.err().contains("We hid 99") && check.err().contains("We lost 98"));
  }

  private void incident(String id, String rest) {
    workspace
        .write(id + "/incident.yaml", HEAD.formatted(id) + rest)
        .picture(id + "/media/dot.png");
  }

  private void build(String... options) {
    List<String> all = new ArrayList<>(List.of("build"));
    all.addAll(List.of(options));
    workspace.run(all.toArray(String[]::new)).exits(0);
  }

  private String site(String path) throws IOException {
    return Files.readString(workspace.site().resolve(path));
  }

  private Set<String> names() throws IOException {
    return Trees.bytes(workspace.site()).keySet();
  }

  /** The incidents that have a page. */
  private Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    names().stream()
        .filter(name -> name.endsWith("/index.html") && !name.startsWith("uk/"))
        .forEach(name -> shown.add(name.substring(0, name.indexOf('/'))));
    return shown;
  }
}
