package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.DiagnosticFormatter;
import broadside.diagnostic.Location;
import broadside.diagnostic.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlRefusalTest {

  private static YamlTree read(String text) {
    return YamlReader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The findings as “line:column id”; each must also have a text. */
  private static List<String> found(YamlTree tree) {
    String printed =
        new DiagnosticFormatter(Messages.load(), file -> Optional.of(tree.locations()), false)
            .format(tree.diagnostics());
    assertFalse(printed.contains("{0}"), printed);
    return tree.diagnostics().stream()
        .map(
            diagnostic -> {
              Location at = tree.locations().locate(diagnostic.place());
              return at.line() + ":" + at.column() + " " + diagnostic.id();
            })
        .toList();
  }

  private static String one(String yaml) {
    return String.join(", ", found(read(yaml.replace("⏎", "\n").replace("⇥", "\t"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: &x b                | 1:4  anchor",
        "a:⏎  - &x {b: c}       | 2:5  anchor",
        "&x a: b                | 1:1  anchor",
        "a: 1⏎b: *x             | 2:4  alias",
        "*x : b                 | 1:1  key-not-text",
        "b: 1⏎<<: {a: 2}        | 2:1  merge-key",
        "b: 1⏎<<: *x            | 2:1  merge-key",
        "a: !!str b             | 1:4  tag",
        "a: ! b                 | 1:4  tag",
        "a: &x !!set {b}        | 1:4  anchor, 1:7 tag",
        "!y a: b                | 1:1  tag",
        "a: 1⏎---⏎b: 2          | 2:1  second-document",
        "---⏎a: 1⏎---⏎          | 3:1  second-document",
        "a: 1⏎b: 2⏎a: 3⏎        | 3:1  duplicate-key",
        "a:⏎  b: 1⏎  'b': {c: 2}⏎| 3:3 duplicate-key",
        "[a]: b                 | 1:1  key-not-text",
        "? {a: b}⏎: c           | 1:3  key-not-text",
        "{? : b}                | 1:3  key-not-text",
        "a: \"\\u202E\"         | 1:4  hidden-character",
        "a: \"\\x1b\"           | 1:4  hidden-character",
        "a: \"\\ud83d\"         | 1:4  hidden-character",
        "\"b\\0\": c            | 1:1  hidden-character",
        "a: [[[[[[[[[[[[1]]]]]]]]]]]] | 1:15 too-deep",
        "# only a comment       | 1:1  file-empty",
        "---⏎                   | 1:1  file-empty",
        "``                     | 1:1  file-empty",
      })
  void whatARecordHasNoNeedOfIsRefusedAtItsPlace(String yaml, String finding) {
    assertEquals(finding.replaceAll(" +", " "), one(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1⏎⇥b: 2             | 2:1  yaml-tab",
        "title: Spam: an attack | 1:12 yaml-colon-in-text",
        "title: x⏎  lead: y     | 2:7  yaml-indentation",
        "a:⏎   b: 1⏎  c: 2      | 3:3  yaml-indentation",
        "a: 1⏎title:Spam⏎b: 2   | 2:1  yaml-space-after-colon",
        "a: 1⏎title Spam⏎b: 2   | 2:1  yaml-colon-missing",
        "a: \"foo⏎b: 1          | 1:4  yaml-quote-open",
        "a: \"foo⏎b: \"bar\"    | 2:1  yaml-quote-indentation, 2:5 yaml-after-quote",
        "a: 'don't'             | 1:9  yaml-after-quote",
        "a: {zombies} sent      | 1:14 yaml-after-bracket",
        "a: [1, 2⏎b: 3          | 1:4  yaml-bracket-open",
        "a: {b: c               | 1:4  yaml-bracket-open",
        "a: 1⏎}                 | 2:1  yaml-bracket-stray",
        "a: ]                   | 1:4  yaml-first-character",
        "a: - b                 | 1:4  yaml-list-here",
        "a: \"C:\\dir\"         | 1:8  yaml-escape",
        "a: \"\\UFFFFFFFF\"     | 1:5  yaml-escape",
        "a: @handle             | 1:4  yaml-first-character",
        "a: >foo                | 1:4  yaml-block-mark",
        "a: *bold* x            | 1:4  alias",
        "a: !x!y z              | 1:4  tag",
        "%YAML 2.0⏎---⏎a: 1     | 1:1  yaml-syntax",
      })
  void aSyntaxErrorIsSaidInPlainWordsAtItsPlace(String yaml, String finding) {
    assertEquals(finding.replaceAll(" +", " "), one(yaml));
  }

  @Test
  void aFileThatBeginsIndentedStaysSo() {
    assertEquals("2:1 yaml-indentation", one("  a: 1⏎b: 2"));
  }

  @Test
  void aDuplicateKeyNamesBothPlacesAndTheFirstCounts() {
    YamlTree tree = read("a: 1\n\n  \na: 2\n");
    assertEquals(List.of("a", 1, 1), tree.diagnostics().get(0).fault().args());
    MappingNode root = (MappingNode) tree.root().orElseThrow();
    assertEquals("1", ((ScalarNode) root.get("a").orElseThrow()).text());
    assertEquals(4, tree.locations().locate(root.get("a").orElseThrow().place()).column());
    assertEquals(1, tree.locations().locate(root.get("a").orElseThrow().place()).line());
  }

  @Test
  void allFaultsOfAFileAreFoundAtOnce() {
    String text =
        """
        title: Spam\u202E attack \u0007
        # a comment with \u001b
        title: again
        lead: &x Somebody
        phases: {<<: *x, [b]: c}
        closing: !!str *x
        zone: *x
        text: "\\u2066"
        b: [
        """;
    List<String> expected =
        List.of(
            "1:12 hidden-character",
            "2:18 hidden-character",
            "3:1 duplicate-key",
            "4:7 anchor",
            "5:10 merge-key",
            "5:18 key-not-text",
            "6:10 tag");
    assertEquals(expected, found(read(text)).subList(0, 7));
  }

  @ParameterizedTest
  @CsvSource({"0", "7", "1B", "7F", "85", "9F", "202A", "202E", "2066", "2069", "2028", "FEFF"})
  void rawHiddenCharactersAreRefusedInKeysValuesAndComments(String hex) {
    String hidden = Character.toString(Integer.parseInt(hex, 16));
    String text = "a" + hidden + ": 1\nb: 😀" + hidden + "x\n# " + hidden + "\n";
    List<String> expected =
        List.of("1:2 hidden-character", "2:5 hidden-character", "3:3 hidden-character");
    assertEquals(expected, found(read(text)));
  }

  @Test
  void marksOfRightToLeftScriptsAndJoinersAreAllowed() {
    assertEquals(List.of(), read("a: \u200F\u200E שלום 👩\u200D💻 \u061C\n").diagnostics());
  }

  @Test
  void textIsRefusedFrom64KilobytesOn() {
    assertEquals(List.of(), found(read("a: >-\n  " + "x ".repeat(32_767) + "x\n")));
    String tooLong = "a: '" + "x".repeat(65_537) + "'\nb: &x\n";
    assertEquals(List.of("1:4 text-too-long", "2:4 anchor"), found(read(tooLong)));
  }

  @Test
  void twelveLevelsAreAllowed() {
    assertEquals("", one("a: [[[[[[[[[[[1]]]]]]]]]]]"));
  }

  @Test
  void aFileThatIsNotUtf8NamesTheByte() {
    byte[] latin = "a: 1\nb: 😀é M\u00fcller".getBytes(StandardCharsets.UTF_8);
    latin[latin.length - 6] = (byte) 0xFC;
    YamlTree tree = YamlReader.read("f.yaml", latin);
    assertEquals(List.of("2:8 not-utf8"), found(tree));
    assertEquals(List.of(latin.length - 5), tree.diagnostics().get(0).fault().args());
    byte[] utf16 = "a: 1".getBytes(StandardCharsets.UTF_16);
    assertEquals(List.of("1:1 not-utf8"), found(YamlReader.read("f.yaml", utf16)));
    byte[] cut = {'a', ':', ' ', (byte) 0xC3};
    assertEquals(List.of("1:4 not-utf8"), found(YamlReader.read("f.yaml", cut)));
  }

  @Test
  void aHundredFaultsAreEnough() {
    List<String> found = found(read("- &x 1\n".repeat(1000)));
    assertEquals(101, found.size());
    assertEquals("101:3 more-faults", found.get(100));
  }

  static Stream<String> hostileFiles() {
    int room = YamlReader.MAX_BYTES - 100;
    String laughs =
        IntStream.range(1, 10)
            .mapToObj(i -> "l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ",").repeat(9) + "]\n")
            .collect(Collectors.joining("", "l0: &l0 lol\n", ""));
    return Stream.of(
        "a: " + "x".repeat(21_000_000),
        "a: " + "x".repeat(room),
        "a: \"" + "x".repeat(room) + "\"",
        "a: 1" + ":1".repeat(room / 2) + "x",
        laughs,
        "- &a [" + "*a,".repeat(room / 3) + "]",
        "[".repeat(room),
        "{a: ".repeat(room / 4),
        "- ".repeat(room / 2),
        "? ".repeat(room / 2),
        "{<<: " + "[".repeat(room),
        "{".repeat(room),
        "\u0001\n".repeat(room / 2),
        "%TAG ! " + "a".repeat(room),
        "a: !<" + "a".repeat(room) + "> x",
        "a: \"" + "x".repeat(room),
        "a: 1\n".repeat(room / 5));
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void hostileFilesEndQuickly(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertTrue(found(read(text)).size() > 0));
  }
}
