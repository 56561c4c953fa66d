package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate of release, at the finished program. */
class ReleaseIT {
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

  /** A picture of one dot. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

  @TempDir private Path workspace;

  @BeforeEach
  void writePublisher() throws IOException {
    write("publisher.yaml", "name: P\nbase-url: https://example.org/\nlanguages: [en, uk]\n");
  }

  @Test
  void anEmbargoIsOverOnlyByALaterReleaseOrByANamedMoment() throws Exception {
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
  void aMomentWithoutAnOffsetIsMeantInTheZoneOfTheIncident() throws Exception {
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    build("--as-of", "2024-03-07T16:59Z");
    assertEquals(Set.of(), shown());
    build("--as-of", "2024-03-07T17:00Z");
    assertEquals(Set.of("embargo"), shown());
    build("--as-of", "2024-03-07T18:59+02:00");
    assertEquals(Set.of(), shown());
  }

  @Test
  void aCoarseMomentCountsByItsFirst() throws Exception {
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
  void aCheckJudgesByTheSameMoment() throws Exception {
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    build("--as-of", "2024-03-07T12:00");
    ends(0, run("build", "--check", "--as-of", "2024-03-08"));
    Cli.Run stale = ends(1, run("build", "--check"));
    assertTrue(stale.out().contains("superfluous  embargo/index.html"), stale.toString());
    ends(2, run("build", "--as-of", "2024-03-07/2024-03-08"));
    ends(2, run("build", "--as-of", "tomorrow"));
  }

  @Test
  void aPreviewHoldsDraftsAndSaysSoOnEachPage(@TempDir Path elsewhere) throws Exception {
    incident("draft", DRAFT);
    incident("embargo", EMBARGOED.formatted("2024-03-07T12:00"));
    incident("out", RELEASED.formatted("2024-03-02"));
    incident("gone", WITHDRAWN);
    build();
    Map<String, String> before = Trees.bytes(workspace.resolve("site"));
    Path preview = elsewhere.resolve("preview");
    build("--drafts", preview.toString());
    assertEquals(before, Trees.bytes(workspace.resolve("site")));
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
    Cli.Run again = ends(0, run("build", "--drafts", preview.toString()));
    assertFalse(again.out().contains(": 0 written"), again.toString());
  }

  @Test
  void aPreviewNeedsAFolderOfItsOwn(@TempDir Path elsewhere) throws Exception {
    incident("draft", DRAFT);
    Files.writeString(elsewhere.resolve("letter.txt"), "Dear all");
    Files.createSymbolicLink(workspace.resolve("link"), workspace.resolve("incidents"));
    for (Path folder :
        List.of(
            workspace,
            workspace.getParent(),
            workspace.resolve("site"),
            workspace.resolve("site/below"),
            workspace.resolve("incidents"),
            workspace.resolve("incidents/draft"),
            workspace.resolve("templates"),
            workspace.resolve("link"),
            elsewhere)) {
      Map<String, String> before = Trees.bytes(workspace);
      Cli.Run run = ends(3, run("build", "--drafts", folder.toString()));
      assertEquals(2, run.err().lines().filter(line -> !line.isBlank()).count(), run.toString());
      assertEquals(before, Trees.bytes(workspace), folder.toString());
    }
    assertEquals(Set.of("letter.txt"), Trees.bytes(elsewhere).keySet());
  }

  @Test
  void aCheckOfAPreviewIsNotUnderstood(@TempDir Path elsewhere) throws Exception {
    incident("draft", DRAFT);
    ends(2, run("build", "--check", "--drafts", elsewhere.toString()));
    assertEquals(Set.of(), Trees.bytes(elsewhere).keySet());
    assertFalse(Files.exists(workspace.resolve("site")));
  }

  @Test
  void whatIsWithdrawnLeavesANotice() throws Exception {
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
  void theStatementOfADraftCarriesAWatermark() throws Exception {
    incident("draft", DRAFT);
    for (String format : List.of("md", "html", "txt")) {
      Cli.Run run = ends(0, run("statement", "draft", "-f", format));
      assertTrue(run.out().lines().findFirst().orElse("").contains("Draft"), run.toString());
      assertEquals("Not released: draft is not on the site.\n", run.err());
    }
    incident("out", RELEASED.formatted("2024-03-02"));
    assertFalse(ends(0, run("statement", "out")).out().contains("Draft"));
  }

  @Test
  void warningsAboutWhatIsWithheldAreCountedOnly() throws Exception {
    incident(
        "out",
        RELEASED.formatted("2024-03-02")
            + "revisions:\n"
            + "- {date: 2024-03-05, text: We found 17 of them.}\n"
            + "- {date: 2024-03-05, text: We hid 99 of them., tlp: red}\n"
            + "- {date: 2024-03-05, text: We lost 98 of them., tlp: green}\n");
    Cli.Run build = ends(0, run("build"));
    assertTrue(build.err().contains("We found 17"), build.err());
    assertFalse(build.toString().matches("(?s).*We (?:hid|lost).*"), build.err());
    assertTrue(build.err().contains("2 findings about what is not for everybody"), build.err());
    Cli.Run check = ends(0, run("check"));
    assertTrue(check.err().contains("We hid 99") && check.err().contains("We lost 98"));
  }

  private void incident(String id, String rest) throws IOException {
    write(id + "/incident.yaml", HEAD.formatted(id) + rest);
    Path dot = workspace.resolve("incidents").resolve(id).resolve("media/dot.png");
    Files.createDirectories(dot.getParent());
    Files.write(dot, Base64.getDecoder().decode(DOT));
  }

  private void write(String path, String text) throws IOException {
    Path file = workspace.resolve("incidents").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void build(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("build"));
    all.addAll(List.of(options));
    ends(0, run(all.toArray(String[]::new)));
  }

  private Cli.Run run(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("--workspace", workspace.toString()));
    all.addAll(List.of(arguments));
    return new Cli().run(all.toArray(String[]::new));
  }

  private static Cli.Run ends(int code, Cli.Run run) {
    assertEquals(code, run.code(), run.toString());
    return run;
  }

  private String site(String path) throws IOException {
    return Files.readString(workspace.resolve("site").resolve(path));
  }

  private Set<String> names() throws IOException {
    return Trees.bytes(workspace.resolve("site")).keySet();
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
