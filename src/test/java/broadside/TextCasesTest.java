package broadside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Outcome;
import broadside.testing.Spaces;
import broadside.testing.TestSite;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that tools like this one were seen to lose or to change on their way to pages, feeds,
 * charts and previews of links.
 */
class TextCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases", "text");

  @Test
  void summariesKeepEveryWordAndSign() throws JsonProcessingException {
    TestSite site = site("parentheses");
    String said =
        "At 09:30 (UTC) on 4\u00A0March 2024 our server (the old one) was attacked. No data was lost (as"
            + " far as we know). The Pirate Party of Sweden (PPSE) helped us.";
    Document page = site.page("2024-01-paren/index.html").html();
    assertEquals(said, page.select("meta[name=description]").attr("content"));
    assertEquals(said, page.select("meta[property=og:description]").attr("content"));
    assertEquals(said, page.select(".p-summary").attr("value"));
    assertEquals(
        said, new ObjectMapper().readTree(site.text("feed.json")).at("/items/0/summary").asText());
  }

  @Test
  void anEventWithoutATitleIsCalledByItsFirstWordsAsTheyAre() {
    Document page = site("parentheses").page("2024-01-paren/timeline.html").html();
    assertEquals(
        "At 09:30 (UTC) on 4 March 2024 the attack (as we believe)…: 4 March 2024, 09:30 (UTC)",
        page.select("svg a > title").text());
  }

  @Test
  void aDateOrAnOrdinalAtTheStartOfALineIsASentence() {
    TestSite site = site("date-or-list");
    for (String page : List.of("2024-01-ln/index.html", "2024-01-ln/timeline.html")) {
      Document html = site.page(page).html();
      assertEquals(0, html.select(".statement ol, .timeline li ol").size(), page);
      assertTrue(html.text().contains("17. Juni fiel der Server aus."), page);
    }
    assertTrue(site.text("2024-01-ln/statement.md").contains("41\\. Angriff in Folge."));
    Document czech = site.page("2024-02-cs/index.html").html();
    assertEquals(0, czech.select(".statement ol").size());
    assertTrue(Spaces.plain(czech.text()).contains("6. května začal útok. 8. května skončil."));
  }

  @Test
  void starsOfAQuotationWithinAWordAreNeverPublished() {
    TestSite site = site("date-or-list");
    assertEquals(
        List.of("«פיראטים»", "\"בוטנט\""),
        site.page("2024-03-he/index.html").html().select(".statement strong").eachText());
    for (String file :
        List.of("2024-03-he/statement.txt", "2024-04-uk/statement.txt", "feed.xml")) {
      assertFalse(site.text(file).replace("* * *", "").contains("*"), site.text(file));
    }
    assertFalse(site.text("2024-03-he/statement.md").replace("***", "").contains("**"));
  }

  @Test
  void nothingIsTheSameDayBelowAnother() {
    String timeline = site("same-day").page("2024-01-sd/timeline.html").html().text();
    assertTrue(timeline.contains("We found it in the logs. On 3 March it had begun."), timeline);
    assertFalse(timeline.toLowerCase(Locale.ROOT).contains("same day"), timeline);
  }

  @Test
  void aLatinPlaceStandsApartFromTheNumberBehindItInHebrew() {
    TestSite site = site("hebrew");
    Document page = site.page("2024-01-he/index.html").html();
    assertEquals("<bdi>Berlin</bdi>, 7&nbsp;במרץ 2024", page.select("p.dateline").html());
    String mail = site.text("2024-01-he/statement.txt");
    assertTrue(mail.contains("\u2068Berlin\u2069, 7\u00A0במרץ 2024\n"), mail);
    assertTrue(site.text("2024-01-he/statement.md").contains("<bdi>Berlin</bdi>, 7"));
  }

  @Test
  void noEventIsCalledLikeAPartOfThePage() {
    for (TestSite.Page page : site("page-ids").pages()) {
      List<String> ids = page.html().select("[id]").eachAttr("id");
      assertEquals(List.copyOf(new LinkedHashSet<>(ids)), ids, page.toString());
      for (String link : page.html().select("a[href^=#]").eachAttr("href")) {
        assertTrue(ids.contains(link.substring(1)), link + " in " + page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "chart", "filter", "timeline", "figures"})
  void aLinkLeadsToTheEventThatIsCalledSo(String id) {
    Document page = site("page-ids").page("2024-01-main/timeline.html").html();
    assertEquals("li", page.getElementById(id).tagName());
    assertEquals(id, page.getElementById(id).select(".title").text());
    assertEquals(
        "main", page.getElementById(page.select("a.skip").attr("href").substring(1)).tagName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "timeline", "statistics"})
  void aPageNamesTheZoneOfItsClockTimesOnce(String page) {
    String text = site("zones").page("2024-01-mix/" + page + ".html").html().text();
    assertEquals(2, text.split("Times are in the Europe/Berlin time zone", -1).length, text);
    assertTrue(text.contains("23:30 (UTC)"), text);
  }

  @ParameterizedTest
  @CsvSource({"timeline, txt", "timeline, md", "stats, txt", "stats, md", "statement, txt"})
  void aDocumentNamesTheZoneOfItsClockTimes(String document, String format) {
    String text = workspace("zones").run(document, "2024-01-mix", "-f", format).exits(0).out();
    assertTrue(text.contains("Times are in the Europe/Berlin time zone."), text);
  }

  @Test
  void theOrderIsThatOfTheInstants() {
    Document page = site("zones").page("2024-01-mix/timeline.html").html();
    assertEquals(
        List.of("local", "utc", "ny", "day", "end"), page.select(".runs li").eachAttr("id"));
    assertEquals(
        List.of(
            "2024-03-05T00:20+01:00",
            "2024-03-04T23:30Z",
            "2024-03-04T18:45-05:00",
            "2024-03-05",
            "2024-03-05T01:00+01:00"),
        page.select(".runs time").eachAttr("datetime"));
  }

  @Test
  void noZoneIsNamedWhereEachClockTimeNamesItsOwn() {
    TestSite site = site("parentheses");
    String told =
        site.text("2024-01-paren/statement.md") + site.text("2024-01-paren/timeline.html");
    assertTrue(told.contains("09:30 (UTC)"), told);
    assertFalse(told.contains("Times are in"), told);
  }

  @Test
  void aClockTimeInAListNamesItsZone(@TempDir Path folder) {
    String list =
        TestWorkspace.of(
                folder,
                """
                span: 2024-06-08T18:02/2024-06-08T20:30
                events: [{id: down, when: 2024-06-08T18:02, kind: impact, text: "{When} it was down."}]
                statement: {headline: It was down}
                release: {state: released, approved-by: Board, released: 2024-06-09}
                """)
            .outcome()
            .sound()
            .site()
            .page("archive-2024.html")
            .html()
            .text();
    assertTrue(list.contains("8 June 2024, 18:02–20:30 (UTC+03:00)"), list);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/sub/",
        "https://example.org/a/b.c/d/",
        "https://xn--80aqtel1j.xn--j1amh/sub/"
      })
  void aSiteMayStandInAnyFolder(String baseUrl, @TempDir Path folder) throws IOException {
    Trees.copy(CASES.resolve("base-url"), folder, false);
    TestWorkspace workspace =
        new TestWorkspace(folder).replace("publisher.yaml", "https://example.org/sub/", baseUrl);
    TestSite site = workspace.outcome().sound().site();
    String page = baseUrl + "2024-01-p/";
    assertEquals(
        page, site.page("2024-01-p/index.html").html().select("link[rel=canonical]").attr("href"));
    assertTrue(
        site.text("feed.xml")
            .contains("<link rel=\"alternate\" type=\"text/html\" href=\"" + page + "\"/>"));
    assertTrue(site.text("sitemap.xml").contains("<loc>" + page + "</loc>"));
    String top = URI.create(baseUrl).getRawPath();
    assertEquals(
        top + "style.css",
        site.page("404.html").html().select("link[rel=stylesheet]").get(0).attr("href"));
  }

  @Test
  void namesOfDevicesAreRefusedAndOtherWordsAreFolders(@TempDir Path folder) throws IOException {
    List<String> devices = List.of("aux", "com1", "con", "lpt9", "nul");
    assertEquals(
        Collections.nCopies(devices.size(), "device-name"), workspace("ids").outcome().ids());
    Trees.copy(CASES.resolve("ids"), folder, false);
    devices.forEach(device -> Trees.remove(folder.resolve("incidents").resolve(device)));
    Set<String> files = new TestWorkspace(folder).outcome().sound().site().files().keySet();
    for (String id : List.of("about", "archive", "feed", "index")) {
      assertTrue(files.contains(id + "/index.html"), id);
    }
    assertTrue(files.containsAll(List.of("about.html", "archive.html", "feed.xml", "index.html")));
  }

  @Test
  void anEventIsToldInWordsWhereALinkOrACellTellsIt(@TempDir Path folder) {
    TestWorkspace workspace =
        TestWorkspace.of(
            folder,
            """
            events:
              - id: down
                when: 2024-06-08
                kind: impact
                text: |
                  It was [down](https://example.org/a) | *really*:

                  - mail
                  - web
                lesson: Have two.
            statement: {headline: It was down}
            release: {state: released, approved-by: Board, released: 2024-06-09}
            """);
    Document lessons =
        workspace.outcome().sound().site().page(TestWorkspace.ID + "/lessons.html").html();
    assertEquals(
        List.of("It was down | really: mail; web", "It was down | really: mail; web"),
        lessons.select(".lessons a").eachText());
    String table = workspace.run("timeline", TestWorkspace.ID, "-f", "txt").exits(0).out();
    assertTrue(table.contains("It was down | really: mail; web\n"), table);
  }

  @Test
  void aCardLeavesOutAsAWholeWhatItHasNoLettersFor() {
    Outcome outcome = workspace("card-letters").outcome();
    assertEquals(
        List.of("card-letters", "card-signs", "card-letters", "card-letters", "card-letters"),
        outcome.ids());
    String found = outcome.printed();
    assertTrue(found.contains("no letters for “海盗党邮件服务器遭到攻击賊해적당”"), found);
    TestSite site = outcome.sound().site();
    assertArrayEquals(
        site.files().get("2024-02-cjk/card.png"), site.files().get("2024-03-arabic/card.png"));
    assertEquals(
        "Title card: example.org; Berlin, 7 March 2024; 1–20 March 2024",
        alt(site, "2024-02-cjk").replace("\u00A0", " "));
    String emoji = alt(site, "2024-01-emoji");
    assertTrue(
        emoji.startsWith("Title card: Attack on our server – all is well – example.org; "), emoji);
  }

  private static String alt(TestSite site, String incident) {
    return site.page(incident + "/index.html")
        .html()
        .select("meta[property=og:image:alt]")
        .attr("content");
  }

  private static TestWorkspace workspace(String which) {
    return new TestWorkspace(CASES.resolve(which));
  }

  private static TestSite site(String which) {
    return workspace(which).outcome().sound().site();
  }
}
