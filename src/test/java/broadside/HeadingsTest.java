package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever headings and lists texts have, the pages they stand on stay in order. */
class HeadingsTest {
  private static final String RECORD =
      """
      release: {state: released, approved-by: Ann, approved: 2013-06-01, released: 2013-06-01}
      statement: {headline: It happened, lead: '# Lead', closing: '# Closing'}
      revisions: [{date: 2013-06-02, text: '# Revised'}]
      phases: {flood: {title: The flood}}
      events:
      - {id: first, kind: impact, when: 2013-05-01, title: One, text: '# First', lesson: '# Lesson'}
      - {id: second, kind: impact, when: 2013-05-02, text: '- Second', lesson: '- Lesson'}
      - {id: third, kind: impact, when: 2013-05-03, text: '> Third', lesson: '> Lesson', phase: flood}
      - {id: fourth, kind: impact, when: 2013-05-04, title: Four, text: '# Fourth', phase: flood}
      - {id: fifth, kind: impact, when: 2013-05-05, title: Five, text: "# Fifth\\n\\n# More"}
      """;

  @TempDir private Path root;

  private Map<String, String> pages() throws IOException {
    TestWorkspace workspace = TestWorkspace.of(root, RECORD);
    workspace.run("build").exits(0);
    Map<String, String> pages = new TreeMap<>();
    for (String path : Trees.bytes(workspace.site()).keySet()) {
      if (path.endsWith(".html")) {
        pages.put(path, Files.readString(workspace.site().resolve(path)));
      }
    }
    return pages;
  }

  @Test
  void headingsOfTextsStandBelowThoseOfTheirPages() throws Exception {
    PageValidator validator = new PageValidator();
    Map<String, String> pages = pages();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertEquals(List.of(), validator.validate(page.getValue()), page.getKey());
      assertEquals(1, Jsoup.parse(page.getValue()).select("h1").size(), page.getKey());
    }
    Document front = Jsoup.parse(pages.get("index.html"));
    assertEquals("h3", front.select(".summary > *").first().tagName());
  }

  @Test
  void noLevelIsLeftOut() throws Exception {
    pages().forEach((path, html) -> assertOutline(path, Jsoup.parse(html)));
    TestWorkspace workspace = new TestWorkspace(root);
    for (String command : List.of("statement", "timeline")) {
      String html = workspace.run(command, TestWorkspace.ID, "-f", "html").exits(0).out();
      assertOutline(command, Jsoup.parse(html));
    }
  }

  private static void assertOutline(String path, Document page) {
    int above = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= above + 1, path + ": " + heading);
      above = level;
    }
  }

  @Test
  void anEventWithoutAPhaseStandsUnderTheIncidentAndOneOfAPhaseUnderThat() throws Exception {
    Document timeline = Jsoup.parse(pages().get(TestWorkspace.ID + "/timeline.html"));
    assertEquals(List.of("h2 One", "h3 First"), headings(timeline, "first"), "it is in no phase");
    assertEquals(List.of("h3 Four", "h4 Fourth"), headings(timeline, "fourth"));
    assertEquals(List.of("h2 Five", "h3 Fifth", "h3 More"), headings(timeline, "fifth"));
  }

  private static List<String> headings(Document page, String event) {
    return page.getElementById(event).select("h2, h3, h4, h5").stream()
        .map(each -> each.tagName() + " " + each.text())
        .toList();
  }
}
