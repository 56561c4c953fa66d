package broadside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestSite;
import broadside.testing.TestSites;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The e-mail address of a publisher stands in no data that programs read: an attack that this
 * program was written for came through addresses on a website.
 */
class NoAddressForProgramsTest {
  /** The address as it is written, and as pages often hide it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)newsdesk\\.team|team(@|%40|&#)|post\\.example");

  /** Any part of it, in any notation. */
  private static final Pattern PART = Pattern.compile("(?i)newsdesk|\\bpost\\.");

  private static final String DATA = "script, meta, link, data, .h-card, [data-copy], [datetime]";

  private static Stream<Map.Entry<String, String>> files(Predicate<String> names) {
    return Stream.of(TestSites.hard(), TestSites.preview())
        .flatMap(
            site ->
                site.files().keySet().stream()
                    .filter(names)
                    .map(name -> Map.entry(site.name() + "/" + name, site.text(name))));
  }

  @Test
  void noFileHoldsTheAddressAsAProgramReadsIt() {
    files(name -> true)
        .forEach(file -> assertFalse(ADDRESS.matcher(file.getValue()).find(), () -> file.getKey()));
  }

  @Test
  void noFeedAndNoDataHoldAnyPartOfIt() {
    files(name -> name.matches(".*\\.(json|xml|csv|svg|webmanifest)"))
        .forEach(file -> assertFalse(PART.matcher(file.getValue()).find(), () -> file.getKey()));
  }

  @Test
  void noElementForProgramsHoldsAnyPartOfIt() {
    for (TestSite.Page page : TestSites.hard().pages()) {
      for (Element element : page.html().select(DATA + ", a[href]")) {
        assertFalse(PART.matcher(element.outerHtml()).find(), () -> page + ": " + element);
      }
    }
  }

  @Test
  void aReaderOfTheStatementIsTold() {
    String told = TestSites.hard().page("2024-05-wide/index.html").html().text();
    assertTrue(told.contains("newsdesk dot team at post dot example dot org"), told);
  }
}
