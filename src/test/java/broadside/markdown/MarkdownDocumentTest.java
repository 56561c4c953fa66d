package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of a document stand in their places, and change nothing around them. */
class MarkdownDocumentTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  /** A document in which {@code $} is the place of the next text. */
  private static MarkdownDocument document(String template, Passage... parts) {
    String source = template;
    for (int i = 0; i < parts.length; i++) {
      source = source.replaceFirst("\\$", MarkdownDocument.place(i));
    }
    return new MarkdownDocument(source, List.of(parts));
  }

  private static Passage text(String... texts) {
    return new Passage(Arrays.stream(texts).map(Markdown::new).toList());
  }

  private String html(String template, Passage... parts) {
    return renderer.toHtml(document(template, parts));
  }

  private String markdown(String template, Passage... parts) {
    return renderer.toMarkdown(document(template, parts)).source();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $                | a *b*             | <p>a <em>b</em></p>
          **x:** $         | a                 | <p><strong>x:</strong> a</p>
          $ *(x)*          | a                 | <p>a <em>(x)</em></p>
          **x:** $         | a\\n\\nb          | <p><strong>x:</strong> a</p>\\n<p>b</p>
          $ *(x)*          | a\\n\\nb          | <p>a</p>\\n<p>b <em>(x)</em></p>
          $ *(x)*          | - a               | <ul>\\n<li>a</li>\\n</ul>\\n<p> <em>(x)</em></p>
          > $              | - a               | <blockquote>\\n<ul>\\n<li>a</li>\\n</ul>\\n</blockquote>
          > **x:** $       | a\\n\\n- b        | <blockquote>\\n<p><strong>x:</strong> a</p>\\n<ul>\\n<li>b</li>\\n</ul>\\n</blockquote>
          - $              | a                 | <ul>\\n<li>a</li>\\n</ul>
          - x: $           | a\\n\\n- b        | <ul>\\n<li>x: a\\n<ul>\\n<li>b</li>\\n</ul>\\n</li>\\n</ul>
          - x: $           | a\\n\\nb          | <ul>\\n<li>\\n<p>x: a</p>\\n<p>b</p>\\n</li>\\n</ul>
          # x $            | a *b*             | <h1>x a <em>b</em></h1>
          # x $            | - a\\n- b         | <h1>x a b</h1>
          *$*              | a **b**           | <p><em>a <strong>b</strong></em></p>
          `$`              | a                 | <p><code>a</code></p>
          ![$](media/a.png)| a *b*             | <p><img src="media/a.png" alt="a b" /></p>
          $                | ![](media/a.png)  | <p><img src="media/a.png" alt="" /></p>
          [x]($)           | https://a.example/b (c) | <p><a href="https://a.example/b%20%28c%29">x</a></p>
          [x]($)           | [a](b)            | <p><a href="a">x</a></p>
          [*x*]($)         | javascript:a      | <p><em>x</em></p>
          [x $ y](z)       | a *[b **c**](d)* <http://e.example/> | <p><a href="z">x a <em>b <strong>c</strong></em> http://e.example/ y</a></p>
          [**$**](z)       | [b](d)            | <p><a href="z"><strong>b</strong></a></p>
          $                | ''                | ''
          x $              | ''                | <p>x </p>
          """)
  void aTextStandsInItsPlace(String template, String text, String html) {
    assertEquals(html.replace("\\n", "\n"), html(template, text(text.replace("\\n", "\n"))));
  }

  @Test
  void aTextInATableIsWords() {
    assertEquals("| x |\n| --- |\n| a\\|b. c |", markdown("| x |\n|---|\n| $ |", text("a|b\n\nc")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"```\na", "<!-- a", "**a", "a [b", "`a", "a  ", "a\\", "<span lang=\"uk\">a"})
  void aTextLeavesNothingOpen(String text) {
    String next = "*b*](c) ` [a] --> </span>";
    List<String> alone = List.of(html("$", text(text)), "<p><em>x</em></p>", html("$", text(next)));
    assertEquals(String.join("\n", alone), html("$\n\n*x*\n\n$", text(text), text(next)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a      | b            | <p>a b</p>
          **a    | b**          | <p>**a b**</p>
          [a     | b](c)        | <p>[a b](c)</p>
          a      | - b          | <p>a</p>\\n<ul>\\n<li>b</li>\\n</ul>
          - a    | - b          | <ul>\\n<li>a</li>\\n</ul>\\n<ul>\\n<li>b</li>\\n</ul>
          > a    | > b          | <blockquote>\\n<p>a</p>\\n</blockquote>\\n<blockquote>\\n<p>b</p>\\n</blockquote>
          > a    | b            | <blockquote>\\n<p>a</p>\\n</blockquote>\\n<p>b</p>
          # a    | b            | <h1>a</h1>\\n<p>b</p>
          a      | 1986. b      | <p>a 1986. b</p>
          1. a   | 2. b         | <ol>\\n<li>a</li>\\n</ol>\\n<p>2. b</p>
          a      | ***          | <p>a</p>\\n<hr />
          """)
  void textsOfAPassageRunOnIfTheyAreParagraphs(String first, String second, String html) {
    assertEquals(html.replace("\\n", "\n"), html("$", text(first, second)));
  }

  @Test
  void aTextThatShowsNothingPartsNoWords() {
    assertEquals("<p>a b</p>", html("$", text("a", "[c]: d", "b")));
  }

  @Test
  void aParagraphOfManyTextsMayHaveAnyNumberOfMarks() {
    String text = "*a* ".repeat(400);
    Passage passage = text(text, text, text, text);
    assertEquals(1600, renderer.toHtml(passage, 0).split("<em>", -1).length - 1);
    assertEquals(1600, html("> $", passage).split("<em>", -1).length - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $             | # a           | <h1>a</h1>
          ## x\\n\\n$   | # a           | <h2>x</h2>\\n<h3>a</h3>
          ## x\\n\\n$   | ### a\\n#### b| <h2>x</h2>\\n<h3>a</h3>\\n<h4>b</h4>
          ## x\\n\\n$   | ##### a       | <h2>x</h2>\\n<h3>a</h3>
          # x\\n\\n> $  | > # a         | <h1>x</h1>\\n<blockquote>\\n<blockquote>\\n<h2>a</h2>\\n</blockquote>\\n</blockquote>
          ##### x\\n\\n$| # a\\n## b    | <h5>x</h5>\\n<h6>a</h6>\\n<h6>b</h6>
          """)
  void theHeadingsOfATextBeginOneLevelBelowItsPlace(String template, String text, String html) {
    assertEquals(
        html.replace("\\n", "\n"),
        html(template.replace("\\n", "\n"), text(text.replace("\\n", "\n"))));
  }

  @Test
  void noWordsAreAPlace() {
    String words = Markdown.escaping(MarkdownDocument.place(0)).source();
    assertEquals("<p>\uFFFD0\uFFFD</p>\n<p>a</p>", html(words + "\n\n$", text("a")));
    assertEquals(
        "<p>" + MarkdownDocument.place(1) + "</p>\n<p>b</p>",
        html("$\n\n$", text(MarkdownDocument.place(1)), text("b")));
  }
}
