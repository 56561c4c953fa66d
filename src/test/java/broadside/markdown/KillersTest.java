package broadside.markdown;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that make parsers of Markdown hang or overflow their stack. Each must be read in few steps
 * and on a small stack: {@code src/bench} measures the time that this takes.
 *
 * <p>The recipes are those that cmark, commonmark-java, markdown-it and flexmark's issues publish,
 * and some that were found in flexmark's expressions.
 *
 * @see <a href="https://github.com/commonmark/cmark/blob/master/test/pathological_tests.py">cmark,
 *     pathological tests</a>
 */
class KillersTest {
  private static final int SIZE = 64 * 1024;
  private static final int LARGEST_GROWTH = 40;

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  /** Strings that are repeated until the text has 64 KB. */
  static Stream<String> seeds() {
    return Stream.of(
        "[",
        "![",
        "]",
        "![[]()",
        "[a](",
        "[a](<",
        "[a](<b",
        "[ (](",
        "[\\",
        "[]",
        "[a]",
        "[a][",
        "[a]: ",
        "[a]: b\n",
        "[a]: b \"c\"\n",
        "[a]: (\n",
        "[a]: <",
        "![a](b \"",
        "[a](b \"\\!",
        "[a](b '\\!",
        "[a](b (\\!",
        "[a](\\!",
        "[a](<\\!",
        "a[b](c)",
        "![a](b)",
        "[[a](b)",
        "[![a](b)](c)",
        "[^a]",
        "[a]: b\n\n",
        "> [a]: b\n",
        "[a\n",
        "[x][y",
        "*",
        "**",
        "***",
        "_",
        "a_",
        "*a **a ",
        "a**b",
        "**x [",
        "*a_ ",
        "a**b_c ",
        "**a *a ",
        "*a",
        "a*",
        "*a* ",
        "*a *b* ",
        "__a",
        "_a",
        "**a",
        "~",
        "~~",
        "~~a",
        "~~a ~a ",
        "~*_",
        "*~~a",
        "a***b",
        "**a*",
        "*a **b***",
        "a* b_ ",
        "**\n",
        "*\n",
        "* *",
        "a~~b~",
        "`",
        "``",
        "`a``b",
        "`a ",
        "``a` ",
        "\\`",
        "`\n",
        "<",
        "<a",
        "<a ",
        "<a b",
        "<a b=",
        "<a b=\"",
        "<a b='c' ",
        "<!",
        "<!-",
        "<!--",
        "<!A ",
        "<!-- a",
        "<?",
        "<?a",
        "<![CDATA[",
        "<!A",
        "</a",
        "<a:",
        "<a@",
        "<a@b.",
        "<a@b",
        "<http://",
        "<a>",
        "<a\n",
        "<div\n",
        "<div>\n",
        "<div>\n\n",
        "<x>\n",
        "<script>\n",
        "<>",
        "<<",
        "<a b b='\n",
        "<span lang=\"de\">",
        "&",
        "&#",
        "&a",
        "&amp",
        "&amp;",
        "&#x",
        "&#0;",
        "&#x110000;",
        "&aaaaaaaaaaaaaaaaaa",
        "\\",
        "\\!",
        "\\a",
        "\\\\a",
        "\\\n",
        "!",
        "!\\[",
        "> ",
        ">",
        ">\n",
        "> a\n",
        "> a\n\n",
        ">>>>>>>>>>\n\n",
        "> - ",
        "> 1. ",
        "> # ",
        "- ",
        "* ",
        "+ ",
        "* a ",
        "1. ",
        "1) ",
        "- - - a\n",
        "- a\n",
        "- a\n\n",
        "1. a\n",
        "-\n",
        "- \n",
        "*\ta\n",
        "- a\n  - b\n",
        "1. - ",
        "- > ",
        "- a\n\n\n",
        "-   a\n\n    b\n",
        "# ",
        "#",
        "# a #\n",
        "a\n=",
        "a\n===\n",
        "a\n-\n",
        "=",
        "=\n",
        "---\n",
        "- -",
        "* * *\n",
        "_ _ _",
        "_ ",
        "#\n",
        "a\n- ",
        "a\n1. b\n",
        "    a\n",
        "\ta\n",
        "    \n",
        "   a\n",
        "```\n",
        "~~~\n",
        "``` a\n",
        "```",
        "~~~",
        "```\n\n",
        "> ```\n",
        "- ```\n",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n ",
        " \n",
        "a",
        "a ",
        "a\n",
        "a  \n",
        "a \n",
        "a  ",
        "a\u00A0",
        "\u2003\n",
        "\u0000",
        "\uFFFD",
        "\uD83D\uDE00",
        "\uD800",
        "\uDC00",
        "ß",
        "|",
        "|a",
        "|a|\n",
        "|-",
        "|\n",
        "|a|b|\n|-|-|\n",
        "|a\n|-\n",
        "a|",
        "|-|\n",
        "|:-:",
        "a|b\n-|-\n",
        "\\|",
        "`|`",
        "|`",
        "|*",
        "|[",
        "| ",
        "|\\",
        "|a|\n|-|\n\n",
        "> |a|\n",
        "{{",
        "{{a}}",
        "http://",
        "www.",
        "a@b.c ",
        "ftp://a ",
        "---",
        ":",
        ":-",
        "(",
        ")",
        "[a](()",
        "[a]((",
        "\"",
        "'");
  }

  static Stream<Recipe> recipes() {
    return Stream.of(
            seeds().map(seed -> new Recipe(seed, fill(seed))),
            seeds()
                .filter(seed -> seed.contains("\n"))
                .map(seed -> new Recipe(seed + " in as many lines as are read", manyLines(seed))),
            others(),
            Stream.of("slow", "crash-3", "crash-comment", "crash-marks", "crash-open-comment")
                .map(name -> new Recipe(name, found("hostile/" + name + ".txt"))))
        .flatMap(recipes -> recipes);
  }

  private static Stream<Recipe> others() {
    return Stream.of(
        new Recipe("[ and 40 backslashes", "[" + "\\".repeat(40)),
        new Recipe("[ and backslashes", "[" + fill("\\")),
        new Recipe("[ and \\!", "[" + "\\!".repeat(40)),
        new Recipe("[ and many \\!", "[" + fill("\\!")),
        new Recipe("[ and \\\\a", "[" + "\\\\a".repeat(40)),
        new Recipe("[ and many \\\\a", "[" + fill("\\\\a")),
        new Recipe("50,000 [", "[".repeat(50_000)),
        new Recipe("title of \\!", "[a](b \"" + "\\!".repeat(40)),
        new Recipe("title of many \\!", "[a](b \"" + fill("\\!")),
        new Recipe("definition with a title of \\!", "[a]: b '" + fill("\\!")),
        new Recipe("destination of \\!", "[a](" + fill("\\!")),
        new Recipe("destination of (", "[a](" + fill("(")),
        new Recipe("pointed destination of \\", "[a](<" + fill("\\")),
        new Recipe("[ and ]", halves("[", "]")),
        new Recipe("![ and ]()", halves("![", "](a)")),
        new Recipe("[ and ](a)", halves("[", "](a)")),
        new Recipe("[ and a and ]", halves("[ a_", "]")),
        new Recipe("*a and a*", halves("*a ", "a* ")),
        new Recipe("**a and **", halves("**a ", "b**")),
        new Recipe("*a **a and closers", halves("*a **a ", "a** a*")),
        new Recipe("~~ and **", halves("~~a **b ", "**c~~ ")),
        new Recipe("_ and *", "x" + fill("_a *b")),
        new Recipe("many emphases in blocks of 2,000", blocks("*a **a ", 8_000)),
        new Recipe("many openers in blocks of 2,000", blocks("[", 2_000)),
        new Recipe("many bangs in blocks", blocks("![[]()", 2_000)),
        new Recipe("many tags in blocks", blocks("<a b=\"", 3_000)),
        new Recipe("marks far apart", fill("*" + "a".repeat(40) + " [" + "b".repeat(40))),
        new Recipe("openers far apart", fill("[" + "a".repeat(40))),
        new Recipe("comments far apart", fill("<!--" + "a".repeat(40))),
        new Recipe("code far apart", ticks(" " + "a".repeat(40) + " ")),
        new Recipe("backticks of all lengths", ticks("e")),
        new Recipe("spaces within", "a" + " ".repeat(SIZE - 4) + "b"),
        new Recipe("spaces before a break", "a" + " ".repeat(SIZE / 2) + "b \nc"),
        new Recipe("spaces in a heading", "# a" + " ".repeat(SIZE / 2) + "b"),
        new Recipe("hashes in a heading", "# a" + " #".repeat(SIZE / 2) + "b"),
        new Recipe("spaces after a rule", "---" + " ".repeat(SIZE) + "b"),
        new Recipe("stars of a rule", "* ".repeat(SIZE / 2) + "b"),
        new Recipe("spaces after a fence", "```" + " ".repeat(SIZE / 2) + "`"),
        new Recipe("attributes", "<a" + fill(" b") + ">"),
        new Recipe("attributes of a block", "<div" + fill(" b") + ">"),
        new Recipe("attributes of a value", "<a b='" + fill("c") + "'>"),
        new Recipe("attributes in lines", "a <b" + fill("\nc") + ">"),
        new Recipe("a long address", "<http://" + fill("a") + ">"),
        new Recipe("a long mail address", "<" + fill("a") + "@a>"),
        new Recipe("a long domain", "<a@" + fill("a.") + ">"),
        new Recipe("a long word", fill("a")),
        new Recipe("a long entity", "&" + fill("a") + ";"),
        new Recipe("a long number", "&#" + fill("1") + ";"),
        new Recipe("one reference, named often", "[a]: " + "b".repeat(SIZE / 2) + "\n\n" + refs()),
        new Recipe("references of 1,900", "[a]: " + "b".repeat(1_900) + "\n\n" + refs()),
        new Recipe("titles of 1,900", "[a]: b '" + "c".repeat(1_900) + "'\n\n" + refs()),
        new Recipe("definitions", lines(i -> "[a" + i + "]: b")),
        new Recipe("definitions in a quote", lines(i -> "> [a" + i + "]: b")),
        new Recipe("definitions apart", lines(i -> "[a" + i + "]: b\n")),
        new Recipe("definitions with titles", lines(i -> "[a" + i + "]: b\n  'c'")),
        new Recipe("definitions with equal hashes", lines(KillersTest::equalHash)),
        new Recipe("quotes 10,000 deep", "> ".repeat(10_000) + "a"),
        new Recipe("quotes to the end", fill(">")),
        new Recipe("quotes 99 deep in lines", fill(">".repeat(99) + "a\n")),
        new Recipe("quotes deeper and deeper", deeper(">", "a")),
        new Recipe("lists 10,000 deep", "- ".repeat(10_000) + "a"),
        new Recipe("numbered lists 10,000 deep", "1. ".repeat(10_000) + "a"),
        new Recipe("lists deeper and deeper", deeper("  ", "- a")),
        new Recipe("lists deeper by tabs", deeper("\t", "- a")),
        new Recipe("loose lists deeper and deeper", deeper("  ", "- a\n")),
        new Recipe("lists and quotes", "- > ".repeat(10_000) + "a"),
        new Recipe("deep lists in lines", fill("- ".repeat(49) + "a\n")),
        new Recipe("deep list, then lazy lines", "- ".repeat(49) + fill("a\n")),
        new Recipe("deep quote, then blank lines", "> ".repeat(99) + fill("\n>")),
        new Recipe("deep quote, then code", "> ".repeat(99) + "```\n" + fill("a\n")),
        new Recipe("items with blank lines", "- a\n" + fill("\n  b\n")),
        new Recipe("a wide table", "|" + "a|".repeat(9_000) + "\n|" + "-|".repeat(9_000) + rows()),
        new Recipe("a table of 400 columns", "a|".repeat(400) + "\n" + "-|".repeat(400) + rows()),
        new Recipe("a table of long rules", "|a|\n|" + fill("-")),
        new Recipe("a table of spaces", "|a|\n|" + fill(" ") + "-"),
        new Recipe("a table with a long row", "|a|b|\n|-|-|\n" + fill("|")),
        new Recipe("a table with rows", "|a|b|\n|-|-|\n" + fill("|c|d|\n")),
        new Recipe("a table with code", "|a|b|\n|-|-|\n" + fill("|`|`|\n")),
        new Recipe("a long cell and rows", "a|b\n-|-\n" + "c".repeat(30_000) + rows()),
        new Recipe("NUL", "abc\u0000de\u0000".repeat(5_000)),
        new Recipe("blocks of HTML", lines(i -> "<div>\n")),
        new Recipe("spans", halves("<span lang=\"de\">", "</span>")),
        new Recipe("80 KB of backticks", "`".repeat(80 * 1024)),
        new Recipe("blank in a language", "a\n" + " ".repeat(SIZE)),
        new Recipe("quotes without words", fill("> \n> > \n")));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("recipes")
  void aTextOf64KilobytesIsReadInFewStepsOnASmallStack(Recipe recipe) throws Exception {
    SmallStack.run(() -> FewSteps.assertRead(recipe.text()));
    String html = SmallStack.run(() -> renderer.toHtml(new Markdown(recipe.text())));
    assertTrue(html.length() < LARGEST_GROWTH * SIZE, "the page has " + html.length());
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("recipes")
  void aTextOfTheGreatestLengthIsReadInFewStepsOnASmallStack(Recipe recipe) throws Exception {
    String text = recipe.text().substring(0, Math.min(20_000, recipe.text().length()));
    SmallStack.run(() -> FewSteps.assertRead(text));
  }

  /** A text that broke an earlier version. */
  private static String found(String file) {
    try (InputStream in = KillersTest.class.getResourceAsStream("/markdown/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String fill(String seed) {
    return seed.repeat(SIZE / seed.length());
  }

  private static String manyLines(String seed) {
    String lines =
        seed.repeat((2000 + SIZE / 32) / (int) seed.chars().filter(c -> c == '\n').count());
    return lines + "\n" + "a".repeat(Math.max(0, SIZE - lines.length()));
  }

  private static String halves(String opening, String closing) {
    int times = SIZE / (opening.length() + closing.length());
    return opening.repeat(times) + closing.repeat(times);
  }

  private static String blocks(String seed, int length) {
    return fill(seed.repeat(length / seed.length()) + "\n\n");
  }

  private static String lines(IntFunction<String> line) {
    return IntStream.range(0, SIZE / (line.apply(1000).length() + 1))
        .mapToObj(line)
        .collect(joining("\n"));
  }

  /** Two letters, {@code Aa} or {@code BB}, have one hash code in Java. */
  private static String equalHash(int number) {
    String key =
        IntStream.range(0, 12)
            .mapToObj(bit -> (number >> bit & 1) == 0 ? "aa" : "bB")
            .collect(joining());
    return "[" + key + "]: b";
  }

  private static String ticks(String between) {
    return IntStream.range(1, 350).mapToObj(i -> between + "`".repeat(i)).collect(joining());
  }

  private static String deeper(String indent, String line) {
    return IntStream.range(0, (int) Math.sqrt(2.0 * SIZE / indent.length()))
        .mapToObj(depth -> indent.repeat(depth) + line)
        .collect(joining("\n"));
  }

  private static String refs() {
    return ("[a] ".repeat(900) + "\n\n").repeat(8);
  }

  private static String rows() {
    return "\nd|".repeat(10_000);
  }

  record Recipe(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }
}
