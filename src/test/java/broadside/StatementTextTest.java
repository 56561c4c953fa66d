package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a statement on its page: the words of its Markdown, and parts that have names. */
class StatementTextTest {
  private static final TestSite SITE = TestSites.showcase();

  static Stream<TestSite.Page> statements() {
    return SITE.pages().stream().filter(page -> page.type() == PageType.STATEMENT);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void thePageSaysWhatOthersReadInTheMarkdown(TestSite.Page page) {
    String markdown = SITE.text(page.path().replace("index.html", "statement.md"));
    List<Extension> tables = List.of(TablesExtension.create());
    Node read = Parser.builder().extensions(tables).build().parse(markdown);
    String html = HtmlRenderer.builder().extensions(tables).build().render(read);
    Document rendered = Jsoup.parse(html);
    assertEquals(words(rendered), words(text(page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- to do",
        "```\\n    a",
        "[sic]: https://example.org/",
        "<div>",
        "> a",
        "| a |\\n    |---|"
      })
  void whatATextLeavesOpenEndsWithIt(String open, @TempDir Path root) {
    TestWorkspace workspace =
        TestWorkspace.of(
            root,
            """
            statement: {headline: It happened}
            events:
            - id: first
              kind: impact
              when: 2013-05-01
              text: |
                First.

                %s
            - id: second
              kind: impact
              when: 2013-05-02
              text: 'It is [sic] *hit*.'
            """
                .formatted(open.replace("\\n", "\n            ")));
    String statement = workspace.run("statement", TestWorkspace.ID, "-f", "md").exits(0).out();
    assertTrue(statement.contains("\n\nIt is \\[sic\\] *hit*.\n"), statement);
    String plain = workspace.run("statement", TestWorkspace.ID, "-f", "txt").exits(0).out();
    assertTrue(plain.contains("\n\nIt is [sic] hit.\n"), plain);
  }

  @Test
  void thePartsAreToldApartByClassesAndNotByTheirLooks() {
    Element text = text(SITE.page("2023-06-mail-storm/index.html"));
    for (String part : List.of("div.editors-note", "p.dateline", "div.lead", "footer.colophon")) {
      assertEquals(1, text.select(part).size(), part);
    }
    assertEquals(
        text.select("blockquote.quote").size(), text.select("blockquote.quote cite").size());
    assertTrue(text.select(".colophon .boilerplate").text().contains("Example Party"));
  }

  @Test
  void aLeadWithoutADatelineIsALead() {
    Element text = text(SITE.page("2024-01-hostile/index.html"));
    assertTrue(text.select(".dateline").isEmpty());
    assertTrue(text.select(".lead").text().startsWith("Lead with"));
  }

  private static Element text(TestSite.Page page) {
    return page.html().selectFirst(".statement");
  }

  /** Labels that stand by themselves have no colon, and a date none that stands above its text. */
  private static String words(Element element) {
    return element.text().replace(":", "").replaceAll("\\s+", " ").strip();
  }
}
