package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No incident that was published is told of anew unless somebody said so; each hint leads there.
 */
class FeedIdChangesTest {
  private static final String UUID = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
  private static final String NEW_UUID = "2b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
  private static final String OTHER = "2013-05-outage";
  private static final String LANGUAGES = "languages: [en, uk]\n";
  private static final String TAGGED = LANGUAGES + "tag: example.org,2026\n";
  private static final String TAG = "tag:example.org,2026:";
  private static final String UKRAINIAN =
      "statement.headline: {text: Він лежав, of: It was down}\n";
  private static final String OUT =
      "release: {state: released, approved-by: Board, released: 2013-05-04}\n";
  private static final String RECORD =
      """
      events: [{id: down, when: 2013-05-03, kind: impact, text: "{When} it was down."}]
      statement: {headline: It was down}
      """
          + OUT;
  private static final Pattern HINTED = Pattern.compile("“uuid: ([0-9a-f-]+)”");

  @TempDir private Path root;

  private TestWorkspace workspace(String publisher, String record) {
    return TestWorkspace.of(root, record + RECORD).publisher(publisher);
  }

  private static String build(TestWorkspace workspace) {
    String found = workspace.run("build").exits(0).err();
    workspace.run("build", "--check").exits(0);
    return found;
  }

  private List<String> ids(String feed) {
    try {
      String atom = Files.readString(root.resolve("site").resolve(feed + "feed.xml"));
      return Jsoup.parse(atom, "", Parser.xmlParser()).select("entry > id").eachText();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void rename(TestWorkspace workspace, String from, String to) {
    try {
      Files.move(workspace.file(from), workspace.file(to));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void addUuid(TestWorkspace workspace, String incident, String uuid) {
    workspace.replace(incident + "/incident.yaml", "events:", "uuid: " + uuid + "\nevents:");
  }

  private static String hinted(String found) {
    Matcher hint = HINTED.matcher(found);
    assertTrue(hint.find(), found);
    return hint.group(1);
  }

  @Test
  void aUuidThatIsAddedLaterIsRefusedAndTheIdThatFeedsKnowStays() {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    List<String> ids = ids("");
    addUuid(workspace, TestWorkspace.ID, UUID);
    for (String command : List.of("build", "check")) {
      String found = workspace.run(command).exits(1).err();
      assertTrue(
          found.contains("incident.yaml:5:7: error: Feeds know this incident as “tag:"), found);
      assertTrue(found.contains("hint: Leave “uuid” out"), found);
    }
    workspace.replace(TestWorkspace.INCIDENT, "uuid: " + UUID + "\n", "");
    build(workspace);
    assertEquals(ids, ids(""));
  }

  @Test
  void aUuidThatIsChangedOrLeftOutLaterChangesNoId() {
    TestWorkspace workspace = workspace(TAGGED, "uuid: " + UUID + "\n");
    build(workspace);
    List<String> ids = ids("");
    workspace.replace(TestWorkspace.INCIDENT, UUID, NEW_UUID);
    assertEquals(UUID, hinted(workspace.run("build").exits(1).err()));
    workspace.replace(TestWorkspace.INCIDENT, "uuid: " + NEW_UUID + "\n", "");
    build(workspace);
    assertEquals(ids, ids(""));
    addUuid(workspace, TestWorkspace.ID, UUID);
    build(workspace);
    assertEquals(ids, ids(""));
  }

  @Test
  void aCopyMayNotHaveTheUuidThatTheManifestKeepsForTheOriginal() {
    TestWorkspace workspace = workspace("", "uuid: " + UUID + "\n");
    build(workspace);
    String copy = workspace.read(TestWorkspace.INCIDENT).replace("It was down", "Down again");
    workspace.write(OTHER + "/incident.yaml", copy);
    workspace.replace(TestWorkspace.INCIDENT, "uuid: " + UUID + "\n", "");
    for (String command : List.of("build", "check")) {
      String found = workspace.run(command).exits(1).err();
      assertTrue(found.contains("incidents/2013-05-outage/incident.yaml:5:7: error:"), found);
      assertTrue(found.contains("“incidents/2013-05-record” is known to feeds by"), found);
      assertTrue(found.contains("[double-uuid]"), found);
    }
    workspace.replace(OTHER + "/incident.yaml", UUID, NEW_UUID);
    build(workspace);
    assertEquals(Set.of("urn:uuid:" + NEW_UUID, "urn:uuid:" + UUID), Set.copyOf(ids("")));
  }

  @Test
  void twoThatWerePublishedByOneUuidCanBePutRight() throws IOException {
    TestWorkspace workspace = workspace(TAGGED, "uuid: " + UUID + "\n");
    workspace.write(
        OTHER + "/incident.yaml", workspace.read(TestWorkspace.INCIDENT).replace(UUID, NEW_UUID));
    build(workspace);
    Path manifest = root.resolve("site/.broadside");
    Files.writeString(manifest, Files.readString(manifest).replace(NEW_UUID, UUID));
    workspace.replace(OTHER + "/incident.yaml", NEW_UUID, UUID);
    workspace.replace(TestWorkspace.INCIDENT, "uuid: " + UUID + "\n", "");
    assertTrue(workspace.run("build").exits(1).err().contains("[double-uuid]"));
    workspace.replace(OTHER + "/incident.yaml", UUID, NEW_UUID);
    build(workspace);
    assertEquals(2, ids("").stream().distinct().count());
  }

  @Test
  void aRenamedIncidentDrawsAWarningOnEachBuildUntilItHasItsIdAgain() {
    TestWorkspace workspace = workspace(LANGUAGES, "").translate("uk", UKRAINIAN);
    build(workspace);
    List<String> ids = List.of(ids("").get(0), ids("uk/").get(0));
    rename(workspace, TestWorkspace.ID, OTHER);
    workspace.replace(OTHER + "/incident.yaml", "it was down", "it was down for an hour");
    String found = "";
    for (String command : List.of("check", "build", "build", "check")) {
      found = workspace.run(command).exits(0).err();
      assertTrue(found.contains("“2013-05-outage” is new, and “2013-05-record”"), found);
    }
    addUuid(workspace, OTHER, hinted(found));
    assertFalse(workspace.run("check").exits(0).err().contains("[renamed-incident]"));
    assertFalse(build(workspace).contains("[renamed-incident]"));
    assertEquals(ids, List.of(ids("").get(0), ids("uk/").get(0)));
    workspace.replace(OTHER + "/incident.yaml", "uuid: " + hinted(found) + "\n", "");
    assertFalse(build(workspace).contains("[renamed-incident]"), "it is known by that name now");
    assertEquals(ids, List.of(ids("").get(0), ids("uk/").get(0)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anIncidentThatHasATagAndIsRenamedShallHaveItsNameAgain(boolean builtAlready) {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    rename(workspace, TestWorkspace.ID, OTHER);
    String found = workspace.run("check").exits(0).err();
    if (builtAlready) {
      found = build(workspace);
    }
    assertTrue(
        found.contains("hint: If it is the same, call the folder “2013-05-record” again. "), found);
    rename(workspace, OTHER, TestWorkspace.ID);
    assertFalse(build(workspace).contains("[renamed-incident]"));
    assertEquals(List.of(TAG + TestWorkspace.ID), ids(""));
    workspace.write("2014-01-new/incident.yaml", TestWorkspace.HEAD + RECORD);
    assertFalse(build(workspace).contains("[renamed-incident]"), "the other name was none");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherIncidentIsTakenForItselfWhenTheOldOneIsForgotten(boolean builtAlready)
      throws IOException {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    rename(workspace, TestWorkspace.ID, OTHER);
    if (builtAlready) {
      assertTrue(build(workspace).contains("begin with “#” and name “2013-05-record/”"));
    }
    Path manifest = root.resolve("site/.broadside");
    Files.writeString(
        manifest, Files.readString(manifest).replaceAll("(?m)^#.* 2013-05-record/.*\n", ""));
    assertFalse(workspace.run("build").exits(0).err().contains("[renamed-incident]"));
    assertFalse(build(workspace).contains("[renamed-incident]"));
    assertEquals(List.of(TAG + OTHER), ids(""));
  }

  @Test
  void whatWasDraftedRenamedAndReleasedDrawsAWarning() {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    workspace.replace(TestWorkspace.INCIDENT, OUT, "release: {state: draft}\n");
    assertFalse(build(workspace).contains("[renamed-incident]"));
    rename(workspace, TestWorkspace.ID, OTHER);
    assertFalse(build(workspace).contains("[renamed-incident]"), "it is not out");
    workspace.replace(OTHER + "/incident.yaml", "release: {state: draft}\n", OUT);
    assertTrue(build(workspace).contains("“2013-05-outage” is new, and “2013-05-record”"));
  }

  @Test
  void aDraftOfWhatWasPublishedIsNotGone() {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    workspace.replace(TestWorkspace.INCIDENT, OUT, "release: {state: draft}\n");
    workspace.write(OTHER + "/incident.yaml", TestWorkspace.HEAD + RECORD);
    assertFalse(build(workspace).contains("[renamed-incident]"));
  }

  @Test
  void aTranslationThatIsAddedOrRemovedKeepsTheIdInItsFeed() {
    TestWorkspace workspace = workspace(TAGGED, "");
    build(workspace);
    List<String> ids = ids("uk/");
    workspace.translate("uk", UKRAINIAN);
    build(workspace);
    assertEquals(ids, ids("uk/"));
    Trees.remove(workspace.file(TestWorkspace.ID + "/uk.yaml"));
    build(workspace);
    assertEquals(ids, ids("uk/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "uuid: " + UUID + "\n"})
  void aTranslationThatWasThereAtFirstKeepsItsIdWhenItGoes(String uuid) {
    TestWorkspace workspace = workspace(TAGGED, uuid).translate("uk", UKRAINIAN);
    build(workspace);
    List<String> ids = List.of(ids("").get(0), ids("uk/").get(0));
    assertEquals(2, ids.stream().distinct().count());
    Trees.remove(workspace.file(TestWorkspace.ID + "/uk.yaml"));
    build(workspace);
    assertEquals(ids, List.of(ids("").get(0), ids("uk/").get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "uuid: " + UUID + "\n"})
  void anotherOriginalLanguageChangesNoIdInAnyFeed(String uuid) {
    TestWorkspace workspace =
        workspace("languages: [en, uk, de]\ntag: example.org,2026\n", uuid)
            .translate("uk", UKRAINIAN);
    build(workspace);
    List<List<String>> ids = List.of(ids(""), ids("uk/"), ids("de/"));
    swap(workspace, "language: en", "language: uk", "uk", "en");
    assertEquals(ids, List.of(ids(""), ids("uk/"), ids("de/")));
    workspace.replace(TestWorkspace.INCIDENT, "title: An incident", "title: An outage");
    build(workspace);
    assertEquals(ids, List.of(ids(""), ids("uk/"), ids("de/")));
    swap(workspace, "language: uk", "language: en", "en", "uk");
    assertEquals(ids, List.of(ids(""), ids("uk/"), ids("de/")));
  }

  private static void swap(
      TestWorkspace workspace, String from, String to, String old, String now) {
    workspace.replace(TestWorkspace.INCIDENT, from, to);
    rename(
        workspace, TestWorkspace.ID + "/" + old + ".yaml", TestWorkspace.ID + "/" + now + ".yaml");
    build(workspace);
  }
}
