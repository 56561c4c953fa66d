package broadside.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not translated stands whole in the original language, and is marked. */
class FallbackTest {
  private static final String INCIDENT =
      """
      span: 2013-05-01/2013-05-13
      phases:
        flood: The flood
        calm: The calm
      statement:
        headline: The headline
        lead: "The lead: {when}, {mails}."
        closing: The closing.
      people:
        speaker: {name: Sam, role: speaker}
      release: {state: released, approved-by: Board, released: 2013-06-01}
      events:
        - id: begin
          when: 2013-05-01
          kind: attack
          phase: flood
          title: It begins
          text: "{When}, {mails} came."
          figures:
            mails: {value: about 50000, unit: {one: e-mail, other: e-mails}, label: Mails}
        - id: report
          when: 2013-05-02
          kind: response
          phase: flood
          title: It is reported
          text: |
            # {When} reported

            *First* we counted {mails}.\\
            Then we **went
            on** to count.

            - one
            - two

            | who | what |
            | --- | --- |
            | we | {mails} |

            ***

            ```
            code
            ```
        - id: end
          when: 2013-05-13
          kind: resolution
          phase: calm
          text: "It ended {when}."
      """;
  private static final String UKRAINIAN =
      """
      title: Напад
      statement.headline: Заголовок
      phases.flood: Потоп
      events.begin.title: Початок
      events.begin.text: "{When} надійшло {mails}."
      figures.mails.unit: {one: лист, few: листи, many: листів, other: листа}
      """;

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void record() {
    workspace = TestWorkspace.of(root, INCIDENT);
    workspace.translate("uk", UKRAINIAN);
  }

  private String statement(String language, String format) {
    Run run = workspace.run("statement", TestWorkspace.ID, "-l", language, "-f", format);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private Document html(String language) {
    return Jsoup.parseBodyFragment(statement(language, "html"));
  }

  private Document page(String name) {
    return workspace.outcome().site().page(TestWorkspace.ID + "/" + name).html();
  }

  @Test
  void whatIsTranslatedIsToldInTheLanguage() {
    Document html = html("uk");
    assertEquals("Заголовок", html.selectFirst("h1").text());
    String text = html.text().replace('\u00A0', ' ');
    assertTrue(text.contains("надійшло приблизно 50 000 листів"), text);
    assertTrue(html.selectFirst("h1").select("span").isEmpty());
  }

  @Test
  void whatIsNotTranslatedStandsWholeInTheWordingOfItsOwnLanguage() {
    Document html = html("uk");
    String spans = html.select("span[lang=en][dir=ltr]").text();
    assertTrue(spans.contains("The lead: from 1 till 13 May 2013, about 50,000 e-mails."), spans);
    assertTrue(spans.contains("The closing."), spans);
    assertTrue(spans.contains("It ended on 13 May."), spans);
    assertFalse(html.text().contains("{"), html.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "he"})
  void noWordOfTheOriginalIsWithoutItsMark(String language) {
    workspace.translate(language, UKRAINIAN.replace("few: листи, many: листів", "two: листи"));
    if (language.equals("uk")) {
      workspace.translate(language, UKRAINIAN);
    }
    Document html = html(language);
    html.select("span[lang=en][dir=ltr], code, pre").remove();
    assertFalse(html.text().matches("(?s).*[A-Za-z]{3}.*"), html.html());
  }

  @Test
  void theStructureOfATextStaysAroundTheMarks() {
    Document html = html("uk");
    assertEquals("The next day reported", html.select("h2, h3").last().text());
    assertEquals(2, html.select("ul > li > span[lang=en]").size(), html.html());
    assertEquals(2, html.select("th > span[lang=en]").size(), html.html());
    assertEquals(2, html.select("td > span[lang=en]").size(), html.html());
    assertEquals("code", html.select("pre").text());
    assertEquals("First", html.select("em").text());
    assertEquals("went on", html.select("strong").text());
    assertEquals(1, html.select("br").size(), html.html());
    Document original = html("en");
    for (String tag :
        new String[] {"h1", "h2", "h3", "p", "li", "td", "hr", "br", "pre", "em", "strong"}) {
      assertEquals(original.select(tag).size(), html.select(tag).size(), tag + html.html());
    }
  }

  @Test
  void plainTextHasNoMarks() {
    String text = statement("uk", "txt");
    assertFalse(text.contains("<"), text);
    assertFalse(text.contains("span"), text);
    assertTrue(text.contains("The closing."), text);
  }

  @Test
  void markdownHasTheSameMarksAsTheHtml() {
    String markdown = statement("uk", "md");
    assertTrue(markdown.contains("<span lang=\"en\" dir=\"ltr\">The closing.</span>"), markdown);
    assertTrue(
        markdown.contains("# <span lang=\"en\" dir=\"ltr\">The next day reported</span>"),
        markdown);
  }

  @Test
  void thePagesSayThatTheyAreIncomplete() {
    for (String name : new String[] {"index.html", "timeline.html", "statistics.html"}) {
      assertEquals(1, page("uk/" + name).select("p.untranslated").size(), name);
      assertEquals(0, page(name).select("p.untranslated").size(), name);
    }
  }

  @Test
  void thePagesAndTheChartAreMarked() {
    Document timeline = page("uk/timeline.html");
    assertEquals("uk", timeline.select("html").attr("lang"));
    assertEquals("It is reported", timeline.select("#report .title > span[lang=en]").text());
    assertEquals("Початок", timeline.select("#begin .title").text());
    assertTrue(timeline.select("#begin .title span").isEmpty());
    assertEquals("The calm", timeline.select("h2 > span[lang=en]").text());
    Element calm =
        timeline.select("svg text").stream()
            .filter(text -> text.text().equals("\u2068The calm\u2069"))
            .findFirst()
            .orElseThrow();
    assertEquals("en", calm.attr("xml:lang"));
    Element flood =
        timeline.select("svg text").stream()
            .filter(text -> text.text().equals("\u2068Потоп\u2069"))
            .findFirst()
            .orElseThrow();
    assertFalse(flood.hasAttr("xml:lang"));
    assertFalse(timeline.select("svg title").text().contains("<"));
  }

  @Test
  void aPageThatRunsFromRightToLeftMarksDirectionAsWell() {
    workspace.translate("he", "title: התקפה\n");
    Document page = page("he/index.html");
    assertEquals("he", page.select("html").attr("lang"));
    assertEquals("rtl", page.select("html").attr("dir"));
    assertEquals(
        "The headline", page.select("article h1:first-of-type > span[lang=en][dir=ltr]").text());
    assertTrue(page.select("article p > span[lang=en]:not([dir=ltr])").isEmpty());
    Document timeline = page("he/timeline.html");
    assertTrue(timeline.select("h1").text().contains("התקפה"), timeline.select("h1").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <span lang='de'>Wort</span> b | 0",
        "a <span lang=\"de\">Wort</span> b | 1",
        "a <span lang=\"ar\" dir=\"rtl\">Wort</span> b | 1",
        "a <span onclick=\"x()\">Wort</span> b | 0",
        "a <span lang=\"de\" onclick=\"x()\">Wort</span> b | 0",
        "a <span lang=\"x\" style>Wort</span> b | 0",
        "a <span lang=\"x\" style=\"color:red\">Wort</span> b | 0",
        "a <span lang=\"de\">Wort b | 1",
        "a Wort</span> b | 0",
        "a </span></span><span lang=\"de\"> Wort | 1",
        "a <span lang=\"de\"><span lang=\"fr\">Wort</span> b | 2",
        "a <span lang=\"de\">*Wort</span>* b | 1",
        "a <script>Wort</script> b | 0"
      })
  void aSpanOfTheAuthorPassesOnlyIfItSaysALanguage(String text, int spans) {
    String yaml = INCIDENT.replace("The closing.", "'" + text.replace("'", "''") + "'");
    workspace = TestWorkspace.of(root, yaml);
    workspace.translate("uk", UKRAINIAN);
    for (String language : new String[] {"en", "uk"}) {
      Document page = page(language.equals("en") ? "index.html" : "uk/index.html");
      Element article = page.selectFirst(".statement");
      assertTrue(article.select("[onclick], [style], script").isEmpty(), article.html());
      assertEquals(1, page.select("footer").size());
      assertEquals("body", page.selectFirst("footer").parent().tagName());
      assertEquals("article", page.selectFirst(".take").parent().tagName());
      int marked = article.select("span[lang=de], span[lang=fr], span[lang=ar]").size();
      assertEquals(spans, marked, article.html());
      Element contact = article.children().last();
      assertTrue(contact.parents().stream().noneMatch(parent -> parent.nameIs("span")));
    }
  }
}
