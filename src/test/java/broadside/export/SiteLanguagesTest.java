package broadside.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Publisher;
import broadside.testing.PageType;
import broadside.testing.TestSites;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site of the record here: its languages, and that every link leads somewhere. */
class SiteLanguagesTest {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("he");
  private static final String X_DEFAULT = "x-default";

  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static List<String> languages;
  private static String base;

  @BeforeAll
  static void build() {
    Publisher publisher = TestSites.OWN_WORKSPACE.outcome().workspace().publisher();
    languages = publisher.languages();
    base = publisher.baseUrl().toString();
    TestSites.own().pages().stream()
        .filter(page -> page.type() != PageType.NOT_FOUND)
        .forEach(page -> PAGES.put(page.path(), page.html()));
  }

  /** The pages that a page names, by language. */
  private static Map<String, String> alternates(Document page) {
    return page.select("link[rel=alternate][hreflang]").stream()
        .collect(
            Collectors.toMap(
                link -> link.attr("hreflang"),
                link -> link.attr("href"),
                (first, second) -> first + " and " + second,
                TreeMap::new));
  }

  @Test
  void everyPageNamesAllItsLanguagesItselfAndADefault() {
    assertEquals(0, PAGES.size() % languages.size());
    PAGES.forEach(
        (path, page) -> {
          Map<String, String> alternates = alternates(page);
          Set<String> expected = new TreeSet<>(languages);
          expected.add(X_DEFAULT);
          assertEquals(expected, alternates.keySet(), path);
          String own = page.select("html").attr("lang");
          assertEquals(address(path), alternates.get(own), path);
          assertEquals(address(path), page.select("link[rel=canonical]").attr("href"), path);
          assertEquals(alternates.get(languages.get(0)), alternates.get(X_DEFAULT), path);
        });
  }

  @Test
  void thePagesOfASetNameEachOther() {
    PAGES.forEach((path, page) -> alternates(page).values().forEach(url -> isMutual(path, url)));
  }

  /** The address of a page: a folder's own page has that of the folder. */
  private static String address(String path) {
    return base + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  private static void isMutual(String path, String address) {
    assertTrue(address.startsWith(base), address);
    String file = address.substring(base.length());
    boolean isFolder = file.isEmpty() || file.endsWith("/");
    Document other = PAGES.get(isFolder ? file + "index.html" : file);
    assertTrue(other != null, () -> path + " names " + address);
    assertEquals(alternates(PAGES.get(path)), alternates(other), path);
  }

  @Test
  void theSwitchLeadsToTheSamePagesAsTheHead() {
    PAGES.forEach(
        (path, html) -> {
          Element menu = html.selectFirst("nav.languages");
          Map<String, String> alternates = alternates(html);
          assertEquals(languages.size(), menu.select("li").size(), path);
          for (Element link : menu.select("a")) {
            URI target = URI.create(base + path).resolve(link.attr("href"));
            String page = target.toString().substring(base.length());
            assertEquals(alternates.get(link.attr("hreflang")), address(page), path);
            assertEquals(link.attr("hreflang"), link.attr("lang"), path);
            assertEquals(direction(link.attr("lang")), link.attr("dir"), path);
          }
          assertEquals(1, menu.select("[aria-current]").size(), path);
          assertEquals(
              html.select("html").attr("lang"), menu.select("[aria-current]").attr("lang"), path);
        });
  }

  @Test
  void everyPageSaysItsLanguageAndDirection() {
    PAGES.forEach(
        (path, page) -> {
          String language = page.select("html").attr("lang");
          assertTrue(languages.contains(language), path);
          assertEquals(direction(language), page.select("html").attr("dir"), path);
          boolean isOriginal = language.equals(languages.get(0));
          assertEquals(!isOriginal, ("/" + path).contains("/" + language + "/"), path);
          for (Element part : page.select("body [lang]")) {
            assertTrue(languages.contains(part.attr("lang")), path);
          }
        });
  }

  private static String direction(String language) {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }

  @Test
  void everyLinkAndAssetOfTheSiteIsThere() {
    PAGES.forEach(
        (path, page) -> {
          page.select("a[href], link[href]").forEach(link -> exists(path, link.attr("href")));
          page.select("img[src]").forEach(image -> exists(path, image.attr("src")));
          List<String> ids = page.select("[id]").eachAttr("id");
          assertEquals(ids.size(), new TreeSet<>(ids).size(), path);
        });
  }

  private static void exists(String path, String address) {
    String target = URI.create(base + path).resolve(address).toString();
    if (!target.startsWith(base)) {
      assertTrue(
          address.matches("(?:https?|mailto):.*"),
          () -> path + " leads out of the site: " + address);
      return;
    }
    String[] parts = target.substring(base.length()).split("#", 2);
    boolean isFolder = parts[0].isEmpty() || parts[0].endsWith("/");
    String file = isFolder ? parts[0] + "index.html" : parts[0];
    assertTrue(
        TestSites.own().files().containsKey(file), () -> path + " leads to nothing: " + address);
    if (parts.length > 1) {
      Element part = PAGES.get(file).getElementById(parts[1]);
      assertTrue(part != null, () -> path + " has no " + address);
    }
  }

  @Test
  void everyLanguageHasAFeedOfItsOwn() throws FeedException {
    Set<String> ids = new TreeSet<>();
    int all = 0;
    for (String language : languages) {
      String folder = language.equals(languages.get(0)) ? "" : language + "/";
      String text = TestSites.own().text(folder + "feed.xml");
      SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
      assertEquals("atom_1.0", feed.getFeedType());
      assertFalse(feed.getTitle().isBlank(), language);
      assertTrue(feed.getPublishedDate() != null, language);
      assertFalse(feed.getEntries().isEmpty(), language);
      ids.add(feed.getUri());
      for (SyndEntry entry : feed.getEntries()) {
        ids.add(entry.getUri());
        exists(folder + "feed.xml", entry.getLink());
        assertTrue(entry.getUpdatedDate() != null, language);
        assertFalse(entry.getTitle().contains("<"), language);
        assertFalse(entry.getContents().get(0).getValue().isBlank(), language);
      }
      all += 1 + feed.getEntries().size();
      Document xml = Jsoup.parse(text, Parser.xmlParser());
      assertEquals(language, xml.selectFirst("feed").attr("xml:lang"));
      assertEquals(base + folder + "feed.xml", xml.select("feed > link[rel=self]").attr("href"));
      xml.select("content")
          .forEach(content -> assertEquals(language, content.attr("xml:lang"), language));
    }
    assertEquals(all, ids.size());
  }
}
