package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private static final Place ROOT = Place.of("f.yaml");

  private static YamlTree read(String text) {
    return YamlReader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static MappingNode mapping(String text) {
    YamlTree tree = read(text);
    assertEquals(List.of(), tree.diagnostics());
    return assertInstanceOf(MappingNode.class, tree.root().orElseThrow());
  }

  private static ScalarNode scalar(String text) {
    return assertInstanceOf(ScalarNode.class, mapping(text).get("a").orElseThrow());
  }

  private static String at(YamlTree tree, Place place) {
    Location at = tree.locations().locate(place);
    return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Yes",
        "0777",
        "1_000",
        "12:30",
        "2013-05-06",
        "null",
        "~",
        "1e3",
        "0x1F",
        "=",
        ".inf",
        "2013-05-01/..",
        "on",
        "+1",
        "1:1:1:1",
        "Spam {zombies}",
        "a:b",
        "<<",
        "-x",
        "?x"
      })
  void aPlainScalarIsTheTextThatWasTyped(String typed) {
    assertEquals(new ScalarNode(ROOT.child("a"), typed, true), scalar("a: " + typed + "\n"));
  }

  @Test
  void anEmptyValueIsAnEmptyPlainText() {
    assertEquals(new ScalarNode(ROOT.child("a"), "", true), scalar("a:\nb: 1\n"));
    assertEquals(new ScalarNode(ROOT.child("a"), "", false), scalar("a: ''\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a: 'it''s'           ; it's",
        "a: \"x\\ty\\u00e9\"  ; x\ty\u00e9",
        "a: \"\\ud83d\\ude00\" ; 😀",
        "a: >-⏎  x⏎  y⏎       ; x y",
        "a: |-⏎  x⏎  y⏎       ; x⏎y",
        "a: x⏎  y             ; x y",
      })
  void quotesAndBlocksGiveTheirYamlValue(String yaml, String text) {
    assertEquals(text.replace("⏎", "\n"), scalar(yaml.replace("⏎", "\n")).text());
  }

  @Test
  void entriesKeepTheirOrderAndTheirPlaces() {
    MappingNode root = mapping("z: 1\na/b:\n  - x\n  - {c: y}\n");
    assertEquals(List.of("z", "a/b"), List.copyOf(root.entries().keySet()));
    SequenceNode list = assertInstanceOf(SequenceNode.class, root.get("a/b").orElseThrow());
    MappingNode second = assertInstanceOf(MappingNode.class, list.items().get(1));
    assertEquals("/a~1b/1/c", second.get("c").orElseThrow().place().pointer());
  }

  @Test
  void valuesAndKeysAreLocated() {
    YamlTree tree = read("# note\ntitle: Spam\nevents:\n  - id: one\n    text: |\n      long\n");
    Place event = ROOT.child("events").child(0);
    assertEquals("2:8-2:12", at(tree, ROOT.child("title")));
    assertEquals("2:1-2:6", at(tree, ROOT.child("title").ofKey()));
    assertEquals("4:5-7:1", at(tree, event));
    assertEquals("5:11-7:1", at(tree, event.child("text")));
    assertEquals("6:9-6:11", at(tree, event.child("text").at("ng")));
    assertEquals("4:5-7:1", at(tree, event.child("when")));
  }

  @Test
  void columnsCountCodePoints() {
    YamlTree tree = read("заголовок: '😀😀'\n😀: {Київ: 😀😀 Львів}\n");
    assertEquals("1:12-1:16", at(tree, ROOT.child("заголовок")));
    assertEquals("2:5-2:9", at(tree, ROOT.child("😀").child("Київ").ofKey()));
    assertEquals("2:14-2:19", at(tree, ROOT.child("😀").child("Київ").at("Львів")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void otherLineBreaksGiveTheSameTree(String lineBreak) {
    String text = "a: x\n  y\nb: |\n  1\n\n  2\nc:\n  - d: \"e\n      f\"\nd: 1\n";
    YamlTree unix = read(text);
    YamlTree other = read(text.replace("\n", lineBreak));
    assertEquals(List.of(), other.diagnostics());
    assertEquals(unix.root(), other.root());
    for (String key : List.of("a", "b", "c")) {
      assertEquals(at(unix, ROOT.child(key)), at(other, ROOT.child(key)));
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    YamlTree tree = read("\uFEFFa: x\n");
    assertEquals(mapping("a: x\n"), tree.root().orElseThrow());
    assertEquals("1:1-1:2", at(tree, ROOT.child("a").ofKey()));
    assertTrue(tree.diagnostics().isEmpty());
  }

  @Test
  void oneDocumentMayHaveItsMarks() {
    assertEquals(mapping("a: x\n"), mapping("%YAML 1.2\n---\na: x\n...\n"));
  }

  @Test
  void aRootNeedNotBeAMapping() {
    assertEquals(
        new ScalarNode(ROOT, "title:Spam", true), read("title:Spam\n").root().orElseThrow());
  }
}
