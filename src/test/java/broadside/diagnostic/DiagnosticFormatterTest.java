package broadside.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticFormatterTest {
  private static final String ESC = "\u001b";

  private static String format(String source, Diagnostic... diagnostics) {
    Locations locations = Locations.of(new SourceText(source));
    return formatter(Map.of("a.yaml", locations), false).format(List.of(diagnostics));
  }

  private static DiagnosticFormatter formatter(Map<String, Locations> files, boolean colours) {
    return new DiagnosticFormatter(
        Messages.load(), file -> Optional.ofNullable(files.get(file)), colours);
  }

  private static Diagnostic tag(int line, int column, int length) {
    Location at = new Location(line, column, line, column + length);
    return Diagnostic.error(Place.spot("a.yaml", at), "tag", "!x");
  }

  /** The lines of the source and of the carets. */
  private static List<String> snippet(String source, Diagnostic diagnostic) {
    return format(source, diagnostic).lines().skip(1).limit(2).toList();
  }

  @Test
  void aFindingHasItsPlaceTheSourceLineCaretsAndAHint() {
    String expected =
        """
        a.yaml:2:3: error: “!x” would be a YAML tag, which is not used here. [tag]
            2 |   !x Spam
              |   ^^
              hint: If a text is to begin with “!”, put quotation marks around it.
        1 error in 1 file
        """;
    assertEquals(expected, format("title:\n  !x Spam\n", tag(2, 3, 2)));
  }

  @Test
  void findingsAreOrderedByFileLineAndColumnAndCounted() {
    Diagnostic unread = Diagnostic.warning(Place.of("b.yaml"), "file-empty");
    String expected =
        """
        a.yaml:1:1: error: “!x” would be a YAML tag, which is not used here. [tag]
            1 | one
              | ^
              hint: If a text is to begin with “!”, put quotation marks around it.
        a.yaml:2:1: error: “!x” would be a YAML tag, which is not used here. [tag]
            2 | two
              | ^
              hint: If a text is to begin with “!”, put quotation marks around it.
        a.yaml:2:3: error: “!x” would be a YAML tag, which is not used here. [tag]
            2 | two
              |   ^
              hint: If a text is to begin with “!”, put quotation marks around it.
        b.yaml: warning: The file is empty. [file-empty]
              hint: Write the record into it, or delete the file.
        3 errors, 1 warning in 2 files
        """;
    assertEquals(expected, format("one\ntwo", unread, tag(2, 3, 1), tag(2, 1, 1), tag(1, 1, 1)));
  }

  @Test
  void linesAreOrderedAsNumbers() {
    String printed = format("x\n".repeat(12), tag(10, 1, 1), tag(9, 1, 1));
    assertTrue(printed.indexOf("a.yaml:9:") < printed.indexOf("a.yaml:10:"), printed);
  }

  @Test
  void nothingIsPrintedAboutNothing() {
    assertEquals("", format("x"));
  }

  @Test
  void thousandsOfFindingsAreNotGrouped() {
    Diagnostic[] many =
        IntStream.range(0, 1234).mapToObj(i -> tag(1, 1, 1)).toArray(Diagnostic[]::new);
    assertTrue(format("x", many).endsWith("\n1234 errors in 1 file\n"));
  }

  @Test
  void tabsStayTabsAboveTheCarets() {
    assertEquals(List.of("    1 | a\tb: x", "      |  \t   ^"), snippet("a\tb: x", tag(1, 6, 1)));
  }

  @Test
  void wideAndCombiningCharactersKeepTheCaretsBelowTheirText() {
    assertEquals(List.of("    1 | 汉字: !x", "      |       ^^"), snippet("汉字: !x", tag(1, 5, 2)));
    assertEquals(
        List.of("    1 | и\u0306: !x", "      |    ^^"), snippet("и\u0306: !x", tag(1, 5, 2)));
    assertEquals(List.of("    1 | 😀 !x", "      |    ^^"), snippet("😀 !x", tag(1, 3, 2)));
  }

  @Test
  void aLongLineIsCroppedAroundTheCarets() {
    String line = "a".repeat(500) + "!x" + "b".repeat(500);
    List<String> snippet = snippet(line, tag(1, 501, 2));
    assertEquals("    1 | …" + "a".repeat(40) + "!x" + "b".repeat(58) + "…", snippet.get(0));
    assertEquals("      |  " + " ".repeat(40) + "^^", snippet.get(1));
  }

  @Test
  void theEndOfALongLineIsShownUpToItsEnd() {
    String line = "a".repeat(500);
    List<String> snippet = snippet(line, tag(1, 501, 1));
    assertEquals("    1 | …" + "a".repeat(100), snippet.get(0));
    assertEquals("      |  " + " ".repeat(100) + "^", snippet.get(1));
  }

  @Test
  void aStretchOverSeveralLinesIsMarkedInItsFirst() {
    Place place = Place.spot("a.yaml", new Location(1, 4, 3, 1));
    assertEquals(
        List.of("    1 | a: one", "      |    ^^^"),
        snippet("a: one\n  two\n", Diagnostic.error(place, "tag", "!x")));
  }

  @Test
  void aHostileLineCannotSteerTheTerminal() {
    assertEquals(
        List.of("    1 | ␛[2J⟨U+202E⟩⟨U+0085⟩ !x", "      |                      ^^"),
        snippet(ESC + "[2J\u202E\u0085 !x", tag(1, 8, 2)));
  }

  @Test
  void aHostileNameOrArgumentCannotSteerTheTerminal() {
    Place place = Place.of("b" + ESC + "\n.yaml");
    String printed = format("", Diagnostic.error(place, "tag", "!" + ESC + "\u2066\n"));
    assertTrue(printed.startsWith("b␛␊.yaml: error: “!␛⟨U+2066⟩␊” would"), printed);
  }

  @Test
  void coloursAreUsedOnlyWhenAskedFor() {
    Map<String, Locations> files = Map.of("a.yaml", Locations.of(new SourceText("!x")));
    List<Diagnostic> found = List.of(tag(1, 1, 2));
    assertFalse(formatter(files, false).format(found).contains(ESC));
    String coloured = formatter(files, true).format(found);
    assertTrue(coloured.startsWith(ESC + "[1ma.yaml:1:1:" + ESC + "[0m " + ESC + "[31;1merror:"));
    assertEquals(
        formatter(files, false).format(found), coloured.replaceAll(ESC + "\\[[0-9;]*m", ""));
  }
}
