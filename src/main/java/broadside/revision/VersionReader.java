package broadside.revision;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a statement from its files on the site, as words: marks and line breaks are layout. */
public final class VersionReader {
  private final MarkdownRenderer renderer;

  /** A reader that reads Markdown as the pages do. */
  public VersionReader(MarkdownRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * The version of two files.
   *
   * @param statement the statement in Markdown
   * @param page the page beside it
   */
  public Version read(String statement, String page) {
    ArticleBlock article = ArticleBlock.of(page);
    Element body = Jsoup.parseBodyFragment(renderer.toHtml(new Markdown(statement))).body();
    removeCorrections(body, article.corrections());
    body.select("a[href]").forEach(VersionReader::spellOut);
    return new Version(
        body.children().eachText(), article.corrections().size(), article.withdrawn());
  }

  /** Readers follow the address, not the words. */
  private static void spellOut(Element link) {
    String address = link.attr("href");
    if (!link.text().equals(address)) {
      link.appendText(" <" + address + ">");
    }
  }

  /** With their heading. They are told by what the page says of itself, whatever it calls them. */
  private static void removeCorrections(Element body, List<String> corrections) {
    for (Element list : body.select("> ul, > ol")) {
      if (!corrections.isEmpty() && tells(list.children(), corrections)) {
        Element heading = list.previousElementSibling();
        if (heading != null && heading.normalName().matches("h[1-6]")) {
          heading.remove();
        }
        list.remove();
      }
    }
  }

  /** In the list each has its date in front. */
  private static boolean tells(List<Element> items, List<String> corrections) {
    return items.size() == corrections.size()
        && IntStream.range(0, items.size())
            .allMatch(i -> items.get(i).text().endsWith(corrections.get(i)));
  }
}
