package broadside.verification;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as browsers do, but does not forgive what they forgive.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#parse-errors">parse errors</a>
 */
final class HtmlReader {
  private static final int MOST_FAULTS = 10;

  private HtmlReader() {}

  /** What a page holds. */
  static Page read(String path, String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_FAULTS);
    Document document = parser.parseInput(html, "");
    Set<String> links = new LinkedHashSet<>();
    Set<String> ids = new HashSet<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        links.addAll(Links.ofAttribute(attribute.getKey(), attribute.getValue()));
      }
      ids.add(element.id());
      ids.add(element.nameIs("a") ? element.attr("name") : "");
    }
    ids.remove("");
    document.select("style").forEach(style -> links.addAll(Links.ofStyle(style.data())));
    List<SiteFault> faults =
        parser.getErrors().stream()
            .map(fault -> SiteFault.brokenPage(path, fault.getCursorPos(), fault.getErrorMessage()))
            .toList();
    return new Page(links, ids, faults);
  }
}
