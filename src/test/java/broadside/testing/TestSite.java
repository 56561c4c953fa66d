package broadside.testing;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as it was made.
 *
 * @param name what tests call it
 * @param files its files, by where they stand
 */
public record TestSite(String name, SortedMap<String, byte[]> files) {
  private static final List<String> TEXTS =
      List.of(".html", ".xml", ".svg", ".md", ".css", ".webmanifest");

  /**
   * A page of it.
   *
   * @param site its site
   * @param path where it stands
   * @param type what it is for
   */
  public record Page(TestSite site, String path, PageType type) {
    /** Its HTML. */
    public String text() {
      return site.text(path);
    }

    /** Its HTML, read. */
    public Document html() {
      return Jsoup.parse(text(), TestSites.BASE + path);
    }

    /** Its language. */
    public String language() {
      return html().select("html").attr("lang");
    }

    private String typeAndLanguage() {
      return type + " " + language();
    }

    @Override
    public String toString() {
      return site + "/" + path;
    }
  }

  /** The same by another name. */
  public TestSite named(String other) {
    return new TestSite(other, files);
  }

  /** A text file of it. */
  public String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** Its text files, by where they stand. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    files.keySet().stream()
        .filter(path -> TEXTS.stream().anyMatch(path::endsWith))
        .forEach(path -> texts.put(path, text(path)));
    return texts;
  }

  /** Its pages, by where they stand. */
  public List<Page> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).map(this::page).toList();
  }

  /** The page at a place. */
  public Page page(String path) {
    return new Page(this, path, PageType.of(path, files.keySet()));
  }

  /** A page of each type in each language: the longest, in which most can go wrong. */
  public List<Page> typical() {
    return pages().stream()
        .collect(
            Collectors.toMap(
                Page::typeAndLanguage,
                page -> page,
                (a, b) -> a.text().length() < b.text().length() ? b : a,
                TreeMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(Page::toString))
        .toList();
  }

  /** The same in one language. */
  public List<Page> typicalIn(String language) {
    return typical().stream().filter(page -> page.language().equals(language)).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
