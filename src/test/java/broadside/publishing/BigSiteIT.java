package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of a thousand incidents is built in 512 MB, and no page of it grows with their number. */
class BigSiteIT {
  private static final int ON_THE_FRONT = 10;
  private static final int ON_A_PAGE = 100;
  private static final long PAGE_BYTES = 100_000;
  private static final long FEED_BYTES = 1_000_000;

  @TempDir private static Path folder;

  private static Path site;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    TestWorkspace workspace = new TestWorkspace(folder);
    BigSite.write(workspace);
    workspace.packaged().java("-Xmx512m").run("build").exits(0);
    site = workspace.site();
  }

  @Test
  void theFrontPageShowsTheLatestFew() throws IOException {
    for (String front : List.of("index.html", "de/index.html")) {
      assertEquals(ON_THE_FRONT, read(front).select("main article").size(), front);
      assertEquals(1, read(front).select("main .more a[href=archive.html]").size(), front);
    }
  }

  @Test
  void noListingHoldsMoreThanOneReads() throws IOException {
    for (Path page : pages("archive")) {
      int entries = Jsoup.parse(Files.readString(page)).select("main li:not(nav li)").size();
      assertTrue(entries <= ON_A_PAGE, () -> page + " has " + entries + " entries");
    }
  }

  @Test
  void pagesAndFeedsOfTheSiteStayLight() throws IOException {
    List<Path> pages = new ArrayList<>(pages("archive"));
    pages.addAll(List.of(site.resolve("index.html"), site.resolve("de/index.html")));
    for (Path page : pages) {
      assertTrue(Files.size(page) < PAGE_BYTES, () -> page + " is heavy");
    }
    for (String feed : List.of("feed.xml", "feed.json", "de/feed.xml", "de/feed.json")) {
      assertTrue(Files.size(site.resolve(feed)) < FEED_BYTES, () -> feed + " is heavy");
    }
  }

  @Test
  void everyIncidentIsReachedFromTheFrontPage() throws IOException {
    assertEquals(BigSite.INCIDENTS, reachedFrom("index.html").size());
    assertEquals(BigSite.INCIDENTS, reachedFrom("de/index.html").size());
  }

  /** The statements that links lead to, through the pages that are about more than one. */
  private static Set<String> reachedFrom(String front) throws IOException {
    Set<String> incidents = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(front));
    while (!next.isEmpty()) {
      String page = next.pop();
      if (page.matches("incident-\\d+/index\\.html")) {
        incidents.add(page);
      } else if (seen.add(page) && page.matches("(de/)?(index|archive[^/]*)\\.html")) {
        next.addAll(links(page));
      }
    }
    return incidents;
  }

  private static List<String> links(String page) throws IOException {
    return read(page).select("main a[href]").stream()
        .map(
            link ->
                site.relativize(site.resolve(page).resolveSibling(link.attr("href")).normalize()))
        .map(Path::toString)
        .toList();
  }

  private static List<Path> pages(String beginning) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(site, site.resolve("de"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.getFileName().toString().startsWith(beginning))
            .forEach(pages::add);
      }
    }
    assertTrue(pages.size() > 2);
    return pages;
  }

  private static Document read(String page) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(page)));
  }
}
