package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextRendererTest {
  private final PlainTextRenderer renderer = new PlainTextRenderer(new MarkdownRenderer());

  private String text(String source) {
    return text(source, "ltr");
  }

  private String text(String source, String direction) {
    return renderer.toPlainText(new MarkdownDocument(source, List.of()), direction);
  }

  @Test
  void headingsAreUnderlinedByLevel() {
    assertEquals(
        "Київ\n====\n\nTwo\n---\n\nThree\n\nText\n", text("# Київ\n\n## Two\n\n### Three\n\nText"));
  }

  @Test
  void emphasisAndCodeArePlainAndStruckTextStaysMarked() {
    assertEquals("a b c ~~d~~\n", text("*a* **b** `c` ~~d~~"));
  }

  @Test
  void breaksStayAndOtherLinesFlow() {
    assertEquals("a b\nc\n\nd\n", text("a\nb\\\nc\n\n\n\nd"));
  }

  @Test
  void linesHaveAtMost72Columns() {
    String wrapped = text("слово 😀😀 ".repeat(60));
    assertEquals("слово 😀😀 ".repeat(6) + "слово", wrapped.lines().findFirst().orElseThrow());
    assertTrue(wrapped.lines().allMatch(line -> Columns.of(line) <= 72));
  }

  @Test
  void noBreakSpacesAreNotBroken() {
    String before = "x".repeat(67);
    assertEquals(before + "\n10\u00A0000\n", text(before + " 10\u00A0000"));
    assertEquals(before + " 1000\n", text(before + " 1000"));
  }

  @Test
  void longAddressesStayWhole() {
    String url = "https://example.org/" + "x".repeat(80);
    assertEquals("see\n" + url + "\n", text("see <" + url + ">"));
  }

  @Test
  void linksShowTheirAddressOnce() {
    assertEquals(
        "a b <https://example.org/> https://example.org/\n",
        text("a [*b*](https://example.org/) [https://example.org/](https://example.org/)"));
  }

  @Test
  void refusedLinksLeaveTheirText() {
    assertEquals("a\n", text("[a](javascript:b)"));
  }

  @Test
  void tightListsHangTheirLines() {
    String words = "word ".repeat(20).strip();
    assertEquals(
        "- "
            + "word ".repeat(14).strip()
            + "\n  "
            + "word ".repeat(6).strip()
            + "\n- b\n  1. c\n  2. d\n- e\n",
        text("- " + words + "\n- b\n  1. c\n  2. d\n- e"));
  }

  @Test
  void looseListsKeepTheirBlankLines() {
    assertEquals("1. a\n\n   b\n\n2. c\n", text("1. a\n\n   b\n\n2. c"));
  }

  @Test
  void quotesAreMarkedOnEachLine() {
    assertEquals("> a\n>\n> > b\n", text("> a\n>\n> > b"));
  }

  @Test
  void codeKeepsItsLines() {
    assertEquals("a\n\n  b   c\n\nd\n\ne\n", text("a\n\n```\n  b   c\n\nd\n```\n\ne"));
  }

  @Test
  void tablesAreAlignedInColumns() {
    assertEquals(
        "Що       n\n-----  ---\nЗомбі  100\nb        5\n",
        text("| Що | n |\n|---|--:|\n| Зомбі | 100 |\n| **b** | 5 |"));
  }

  @Test
  void lettersThatAreTwiceAsWideTakeTwoColumns() {
    assertEquals(
        "a         n\n--------  -\n海賊党    1\nＡＢ해적  2\n👩‍👩‍👧 👍🏽 ☎️  3\ne\u0301ő        4\n",
        text(
            "| a | n |\n|---|--:|\n| 海賊党 | 1 |\n| ＡＢ해적 | 2 |\n| 👩‍👩‍👧 👍🏽 ☎️ | 3 |\n| e\u0301ő | 4 |"));
  }

  @Test
  void aTableWithoutAHeadIsText() {
    assertEquals("|-|-| |a|b|\n", text("|-|-|\n|a|b|"));
  }

  @Test
  void rulesArePrinted() {
    assertEquals("a\n\n* * *\n\nb\n", text("a\n\n---\n\nb"));
  }

  @Test
  void emptyTextIsOneNewline() {
    assertEquals("\n", text(""));
  }

  @Test
  void inHebrewALineThatBeginsWithALatinWordIsMarked() {
    String hebrew = "<bdi>Berlin</bdi>, 7 במרץ\n\n# Pirate Party נגמרה\n\nAll of it English.";
    assertEquals(
        """
        \u200F\u2068Berlin\u2069, 7 במרץ

        \u200FPirate Party נגמרה
        \u200F==================

        All of it English.
        """,
        text(hebrew, "rtl"));
  }

  @Test
  void aNameInTheOtherDirectionIsMarkedWhereItBeginsALine() {
    assertEquals(
        "\u200E\u2068דנה\u2069, 42, said so.\n", text("<bdi>דנה</bdi>, 42, said so.", "ltr"));
    assertEquals("Їжак said so.\n", text("<span lang=\"uk\" dir=\"ltr\">Їжак</span> said so."));
  }
}
