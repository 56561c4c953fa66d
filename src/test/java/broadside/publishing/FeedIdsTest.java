package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what feeds know an incident stays, or every reader would be told of it anew. */
class FeedIdsTest {
  private static final String ADDRESS = "https://example.org/incidents/2013-05-record/";
  private static final String UUID = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
  private static final String TAGGED = "languages: [en, uk]\ntag: example.org,2026\n";
  private static final String RECORD =
      """
      events: [{id: down, when: 2013-05-03, kind: impact, text: "{When} it was down."}]
      statement: {headline: It was down}
      release: {state: released, approved-by: Board, released: 2013-05-04}
      """;

  @TempDir private Path root;

  private TestWorkspace workspace(String publisher, String record) {
    return TestWorkspace.of(root, record + RECORD)
        .publisher(publisher)
        .translate("uk", "statement.headline: {text: Він лежав, of: It was down}\n");
  }

  private String id(String feed) throws IOException {
    Document atom =
        Jsoup.parse(
            Files.readString(root.resolve("site").resolve(feed + "feed.xml")),
            "",
            Parser.xmlParser());
    JsonNode json =
        new ObjectMapper().readTree(root.resolve("site").resolve(feed + "feed.json").toFile());
    String id = atom.select("entry > id").text();
    assertEquals(id, json.at("/items/0/id").asText());
    return id;
  }

  private String feedId() throws IOException {
    String feed = Files.readString(root.resolve("site/feed.xml"));
    return Jsoup.parse(feed, "", Parser.xmlParser()).select("feed > id").text();
  }

  private static void build(TestWorkspace workspace) {
    workspace.run("build").exits(0);
    workspace.run("build", "--check").exits(0);
  }

  private static void move(TestWorkspace workspace) {
    workspace.replace("publisher.yaml", "example.org/incidents", "elsewhere.example/news");
    build(workspace);
  }

  @Test
  void aNewIncidentHasATagOfThePublisher() throws IOException {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    assertEquals("tag:example.org,2026:2013-05-record", id(""));
    assertEquals("tag:example.org,2026:2013-05-record/uk", id("uk/"));
    assertEquals("tag:example.org,2026:/", feedId());
    move(workspace);
    assertEquals("tag:example.org,2026:2013-05-record", id(""));
    assertEquals("tag:example.org,2026:/", feedId());
  }

  @Test
  void anIncidentKeepsTheUuidOfItsRecordAndEachTranslationOneMadeOfIt() throws IOException {
    TestWorkspace workspace = workspace(TAGGED, "uuid: " + UUID + "\n");
    build(workspace);
    assertEquals("urn:uuid:" + UUID, id(""));
    String translated = id("uk/");
    assertTrue(translated.startsWith("urn:uuid:") && !translated.equals(id("")), translated);
    move(workspace);
    assertEquals("urn:uuid:" + UUID, id(""));
    assertEquals(translated, id("uk/"));
  }

  @Test
  void whatWasPublishedBeforeIsNotAnnouncedAnew() throws IOException {
    TestWorkspace workspace = workspace("languages: [en, uk]\n", "");
    build(workspace);
    assertEquals(ADDRESS, id(""));
    withoutIds();
    workspace.publisher(TAGGED);
    build(workspace);
    assertEquals(ADDRESS, id(""));
    assertEquals(ADDRESS + "uk/", id("uk/"));
    move(workspace);
    assertEquals(ADDRESS, id(""));
    assertEquals(ADDRESS + "uk/", id("uk/"));
  }

  /** As if an earlier version had built the site. */
  private void withoutIds() throws IOException {
    Path manifest = root.resolve("site/.broadside");
    String text = Files.readString(manifest);
    assertTrue(text.contains(" id " + ADDRESS), text);
    Files.writeString(manifest, text.replaceAll("(?m)^(# statement .*) id \\S+$", "$1"));
  }

  @Test
  void wordsThatWereEditedInTheManifestLoseNoId() throws IOException {
    TestWorkspace workspace = workspace("", "");
    build(workspace);
    Path manifest = root.resolve("site/.broadside");
    Files.writeString(
        manifest, Files.readString(manifest).replace("It was down", "It was not down"));
    move(workspace);
    assertEquals(ADDRESS, id(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1b4e28ba", "00000000-0000-0000-0000-000000000000", "urn:uuid:" + UUID})
  void whatIsNoUuidIsRefused(String uuid) {
    String found = workspace("", "uuid: " + uuid + "\n").run("check").exits(1).err();
    assertTrue(found.contains("[bad-uuid]"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "example.org,26", "https://example.org/,2026", "localhost,2026"})
  void whatIsNoBeginningOfATagIsRefused(String tag) {
    String found = workspace("tag: " + tag + "\n", "").run("check").exits(1).err();
    assertTrue(found.contains("[bad-tag]"), found);
  }

  @Test
  void noTwoIncidentsHaveOneUuid() {
    String uuid = "uuid: " + UUID + "\n";
    String found =
        workspace("", uuid)
            .write("2014-01-copy/incident.yaml", TestWorkspace.HEAD + uuid + RECORD)
            .run("check")
            .exits(1)
            .err();
    assertTrue(found.contains("incidents/2014-01-copy/incident.yaml:5:7: error:"), found);
    assertTrue(found.contains("[double-uuid]"), found);
  }

  @Test
  void aTranslationCannotChangeTheUuid() {
    TestWorkspace workspace = workspace("", "uuid: " + UUID + "\n").translate("uk", "uuid: x\n");
    String found = workspace.run("check").exits(1).err();
    assertTrue(found.contains("uuid"), found);
  }
}
