package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    return feedId("");
  }

  private String feedId(String folder) throws IOException {
    String feed = Files.readString(root.resolve("site").resolve(folder + "feed.xml"));
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
    assertEquals("tag:example.org,2026:/en/", feedId());
    move(workspace);
    assertEquals("tag:example.org,2026:2013-05-record", id(""));
    assertEquals("tag:example.org,2026:/en/", feedId());
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
  void withoutATagIdsAreMadeOfTheNameOfThePublisherAndLeadNowhere() throws IOException {
    TestWorkspace workspace = workspace("languages: [en, uk]\n", "");
    build(workspace);
    List<String> ids = List.of(id(""), id("uk/"), feedId(), feedId("uk/"));
    assertEquals(4, Set.copyOf(ids).size(), ids.toString());
    ids.forEach(id -> assertTrue(id.startsWith("urn:uuid:"), id));
    move(workspace);
    assertEquals(ids, List.of(id(""), id("uk/"), feedId(), feedId("uk/")));
    Trees.remove(root.resolve("site"));
    build(workspace);
    assertEquals(ids, List.of(id(""), id("uk/"), feedId(), feedId("uk/")));
    workspace.replace("publisher.yaml", "Example Party", "Sample Party");
    Trees.remove(root.resolve("site"));
    build(workspace);
    assertNotEquals(ids.get(0), id(""), "another publisher may have an incident of that name");
  }

  @Test
  void aFeedKeepsItsIdWhenATagIsAddedOrTheLanguagesChangeTheirOrder() throws IOException {
    TestWorkspace workspace = workspace("languages: [en, uk]\n", "");
    build(workspace);
    String english = feedId();
    String ukrainian = feedId("uk/");
    workspace.publisher("languages: [uk, en]\ntag: example.org,2026\n");
    build(workspace);
    assertEquals(ukrainian, feedId());
    assertEquals(english, feedId("en/"));
    workspace.publisher("languages: [de, en]\ntag: example.com,2026\n");
    build(workspace);
    assertEquals("tag:example.com,2026:/de/", feedId());
    assertEquals(english, feedId("en/"));
    workspace.publisher(TAGGED);
    build(workspace);
    assertEquals(ukrainian, feedId("uk/"), "it was away for a while");
  }

  @Test
  void whatWasTakenBackForAWhileIsNotAnnouncedAnew() throws IOException {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    String out = "release: {state: released, approved-by: Board, released: 2013-05-04}";
    workspace.replace(TestWorkspace.INCIDENT, out, "release: {state: draft}");
    build(workspace);
    workspace.publisher("languages: [en, uk]\ntag: example.com,2026\n");
    build(workspace);
    workspace.replace(TestWorkspace.INCIDENT, "release: {state: draft}", out);
    build(workspace);
    assertEquals("tag:example.org,2026:2013-05-record", id(""));
    assertEquals("tag:example.org,2026:2013-05-record/uk", id("uk/"));
    assertFalse(manifest().contains("# id " + TestWorkspace.ID), "its statement tells it again");
  }

  @Test
  void whatWasPublishedBeforeIdsWereKeptIsNotAnnouncedAnew() throws IOException {
    TestWorkspace workspace = workspace("languages: [en, uk]\n", "");
    build(workspace);
    withoutIds();
    build(workspace);
    assertEquals(ADDRESS, id(""));
    assertEquals(ADDRESS + "uk/", id("uk/"));
    assertEquals("https://example.org/incidents/uk/", feedId("uk/"));
    workspace.publisher(TAGGED);
    build(workspace);
    assertEquals(ADDRESS, id(""));
    move(workspace);
    assertEquals(ADDRESS, id(""));
    assertEquals(ADDRESS + "uk/", id("uk/"));
    assertEquals("https://example.org/incidents/uk/", feedId("uk/"));
  }

  private String manifest() throws IOException {
    return Files.readString(root.resolve("site/.broadside"));
  }

  /** As if an earlier version had built the site. */
  private void withoutIds() throws IOException {
    String text = manifest();
    String without =
        text.replaceAll("(?m)^(# statement .*) id \\S+$", "$1").replaceAll("(?m)^# id .*\n", "");
    assertEquals(4, text.split(" id ", -1).length - 1, text);
    assertFalse(without.contains(" id "), without);
    Files.writeString(root.resolve("site/.broadside"), without);
  }

  @Test
  void wordsThatWereEditedInTheManifestLoseNoId() throws IOException {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    Files.writeString(
        root.resolve("site/.broadside"), manifest().replace("It was down", "It was not down"));
    workspace.publisher("");
    build(workspace);
    assertEquals("tag:example.org,2026:2013-05-record", id(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1b4e28ba", "00000000-0000-0000-0000-000000000000", "urn:uuid:" + UUID})
  void whatIsNoUuidIsRefused(String uuid) {
    String found = workspace("", "uuid: " + uuid + "\n").run("check").exits(1).err();
    assertTrue(found.contains("[bad-uuid]"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "example.org,26",
        "https://example.org/,2026",
        "localhost,2026",
        "example.org,2024-02-30",
        "example.org,2023-02-29",
        "example.org,2024-13",
        "example.org,2024-04-31"
      })
  void whatIsNoBeginningOfATagIsRefused(String tag) {
    String found = workspace("tag: " + tag + "\n", "").run("check").exits(1).err();
    assertTrue(found.contains("[bad-tag]"), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-12", "2024-02-29"})
  void aTagHasADayThatThereWas(String date) throws IOException {
    build(workspace("tag: example.org," + date + "\n", ""));
    assertEquals("tag:example.org," + date + ":2013-05-record", id(""));
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
    assertTrue(found.contains("“incidents/2013-05-record/incident.yaml” has the UUID"), found);
    assertTrue(found.contains("[double-uuid]"), found);
  }

  @Test
  void aTranslationCannotChangeTheUuid() {
    TestWorkspace workspace = workspace("", "uuid: " + UUID + "\n").translate("uk", "uuid: x\n");
    String found = workspace.run("check").exits(1).err();
    assertTrue(found.contains("uuid"), found);
  }
}
