package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
      - {id: first, kind: impact, when: 2013-05-01, text: '# First', lesson: '# Lesson'}
      - {id: second, kind: impact, when: 2013-05-02, text: '- Second', lesson: '- Lesson'}
      - {id: third, kind: impact, when: 2013-05-03, text: '> Third', lesson: '> Lesson', phase: flood}
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
}
