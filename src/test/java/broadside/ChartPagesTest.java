package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestSites;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The charts as pages and files show them. */
class ChartPagesTest {
  private static final int MOST_BYTES = 10 * 1024;
  private static final int SMALLEST_TYPE = 12;
  private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");
  private static final Map<String, String> OWN = TestSites.own().texts();
  private static final Map<String, String> ALL = all();

  private static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    OWN.forEach((name, text) -> all.put("own/" + name, text));
    TestSites.showcase().texts().forEach((name, text) -> all.put("showcase/" + name, text));
    return all;
  }

  static Stream<String> pages() {
    return names(".html");
  }

  static Stream<String> files() {
    return names(".svg");
  }

  private static Stream<String> names(String ending) {
    return ALL.keySet().stream().filter(name -> name.endsWith(ending));
  }

  private static Document page(String name) {
    return Jsoup.parse(ALL.get(name));
  }

  @Test
  void eachPageHasOneChartAndTheTimelineHasAllOfIt() {
    assertEquals(1, page("own/2013-05-spam-attack/statistics.html").select("figure.chart").size());
    assertEquals(1, page("own/2013-05-spam-attack/timeline.html").select("figure.chart").size());
    assertEquals(1, page("own/2013-05-spam-attack/index.html").select("figure.small").size());
    assertEquals(1, page("own/index.html").select("svg.spark[aria-hidden]").size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachChartHasATitleADescriptionALegendAndALargeOneATable(String name) {
    Document page = page(name);
    for (Element figure : page.select("figure.chart")) {
      Element picture = figure.selectFirst("> [role]");
      for (String id : picture.attr("aria-labelledby").split(" ", -1)) {
        assertFalse(page.getElementById(id).text().isBlank(), id);
      }
      assertFalse(figure.select(".legend li").isEmpty());
      int tables = figure.select("details > summary + .scroll > table").size();
      assertEquals(figure.hasClass("small") ? 0 : 1, tables);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noIdStandsTwiceAndEachReferenceLeadsSomewhere(String name) {
    Document page = page(name);
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> different = new TreeSet<>(ids);
    assertEquals(different.size(), ids.size());
    Matcher matcher = REFERENCE.matcher(ALL.get(name));
    while (matcher.find()) {
      assertTrue(different.contains(matcher.group(1)), matcher.group(1));
    }
  }

  @Test
  void aSignLeadsToItsEventAndAnEventToItsSign() {
    Document page = page("own/2013-05-spam-attack/timeline.html");
    for (Element link : page.select("figure.chart svg a, .run .in-chart")) {
      assertTrue(link.attr("href").startsWith("#"));
      assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
    }
    assertEquals(10, page.select(".run .in-chart").size());
    Document statement = page("own/2013-05-spam-attack/index.html");
    for (Element link : statement.select("figure.chart svg a")) {
      assertTrue(link.attr("href").startsWith("timeline.html#"), link.outerHtml());
      assertNotNull(page.getElementById(link.attr("href").substring(14)), link.outerHtml());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void wordsDoNotShrinkWithThePicture(String name) {
    Elements pictures = page(name).select("figure.chart svg");
    assertTrue(pictures.select("[viewBox], [style], style, script").isEmpty());
    for (Element type : pictures.select("[font-size]")) {
      assertTrue(Integer.parseInt(type.attr("font-size")) >= SMALLEST_TYPE);
    }
    for (Element part : page(name).select("figure.chart svg [x1]")) {
      assertTrue(part.attr("x1").endsWith("%"), part.outerHtml());
    }
  }

  @Test
  void theChartsOfTheFirstIncidentAreLight() {
    OWN.forEach(
        (name, text) -> {
          for (Element picture : Jsoup.parse(text).select("figure.chart > [role]")) {
            int bytes = picture.outerHtml().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= MOST_BYTES, name + ": " + bytes);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileOfItsOwnHasASizeAGroundAndALegend(String name) {
    Document file = Jsoup.parse(ALL.get(name), "", Parser.xmlParser());
    Element picture = file.selectFirst("svg");
    assertTrue(picture.attr("width").matches("\\d+") && picture.attr("height").matches("\\d+"));
    assertEquals("#fff", picture.selectFirst("> rect").attr("fill"));
    assertTrue(picture.select("> svg > text").size() > 1, "words of the legend");
    assertFalse(picture.attr("color").isEmpty());
  }
}
