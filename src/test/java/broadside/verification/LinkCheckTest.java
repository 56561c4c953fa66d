package broadside.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {
  private static final URI BASE = URI.create("https://example.org/incidents/");
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>%s</body></html>";
  private static final String OTHER = PAGE.formatted("<p id=\"here\">é</p><a name=\"old\"></a>");
  private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"page.html\">a</a>",
        "<a href=\"./page.html?x=1#own\" id=\"own\">a</a>",
        "<a href=\"\">a</a>",
        "<a href=\"#\">a</a>",
        "<a href=\"#top\">a</a>",
        "<a href=\"#%C3%A9\" id=\"é\">a</a>",
        "<a href=\"../index.html#here\">a</a>",
        "<a href=\"../#here\">a</a>",
        "<a href=\"..\">a</a>",
        "<a href=\"../index.html#old\">a</a>",
        "<a href=\"../theirs.pdf#page=2\">a</a>",
        "<a href=\"../%74heirs.pdf\">a</a>",
        "<a href=\"/incidents/theirs.pdf\">a</a>",
        "<a href=\"https://example.org/incidents/\">a</a>",
        "<a href=\"//example.org/incidents/index.html\">a</a>",
        "<a href=\"HTTPS://Example.ORG:443/incidents/theirs.pdf\">a</a>",
        "<a href=\"https://example.org:8443/incidents/x.html\">a</a>",
        "<a href=\"https://example.org:80/incidents/x.html\">a</a>",
        "<a href=\"http://example.org/incidents/x.html\">a</a>",
        "<a href=\"https://example.org/Incidents/x.html\">a</a>",
        "<a href=\"https://example.org/contact\">a</a>",
        "<a href=\"https://example.com/incidents/x.html\">a</a>",
        "<a href=\"/contact\">a</a>",
        "<a href=\"../../contact\">a</a>",
        "<a href=\"mailto:a@example.org\">a</a>",
        "<img alt=\"\" src=\"data:image/png;base64,AA==\">",
        "<img alt=\"\" src=\"../picture.svg\" srcset=\"../picture.svg 1x, ../picture.svg?2 2x\">",
        "<svg><linearGradient id=\"g\"/><rect fill=\"url(#g)\"/><use xlink:href=\"#g\"/></svg>"
      })
  void aSoundLinkPasses(String body) {
    assertEquals(List.of(), verify(page(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"nowhere.html\">a</a>",
        "<a href=\"#nowhere\">a</a>",
        "<a href=\"../index.html#nowhere\">a</a>",
        "<a href=\"../INDEX.html\">a</a>",
        "<a href=\"nowhere/\">a</a>",
        "<a href=\"../theirs.pdf/\">a</a>",
        "<a href=\"/incidents/nowhere\">a</a>",
        "<a href=\"//example.org/incidents/nowhere\">a</a>",
        "<a href=\"https://example.org/incidents/nowhere\">a</a>",
        "<a href=\"HTTPS://EXAMPLE.org/incidents/nowhere\">a</a>",
        "<a href=\"https://example.org:443/incidents/nowhere\">a</a>",
        "<a href=\"https://example.org:/incidents/nowhere\">a</a>",
        "<a href=\"//Example.org:443/incidents/nowhere\">a</a>",
        "<a href=\"%00\">a</a>",
        "<link rel=\"stylesheet\" href=\"style.css\">",
        "<img alt=\"\" src=\"nowhere.png\">",
        "<img alt=\"\" src=\"../picture.svg\" srcset=\"../picture.svg 1x, nowhere.png 2x\">",
        "<p style=\"background: url('nowhere.png')\">a</p>",
        "<p style=\"background: ur&#108;('nowhere.png')\">a</p>",
        "<svg><rect fill=\"url(#nowhere)\"/></svg>",
        "<svg><use xlink:href=\"#nowhere\"/></svg>"
      })
  void aDeadLinkIsFound(String body) {
    List<SiteFault> faults = verify(page(body));
    assertEquals(1, faults.size(), faults::toString);
    assertEquals("in/page.html", faults.get(0).page());
    assertEquals("dead-link", faults.get(0).fault().id());
    assertTrue(body.contains(faults.get(0).link().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p><div></p>", "<p></b></p>", "<p a a>x</p>", "<p>&nowhere;</p>", "<table><p>x"})
  void aPageThatDoesNotParseIsFound(String body) {
    List<SiteFault> faults = verify(page(body));
    assertTrue(!faults.isEmpty());
    assertEquals("broken-page", faults.get(0).fault().id());
    assertEquals(Optional.empty(), faults.get(0).link());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feed>",
        "<feed>&nbsp;</feed>",
        "<feed a='1' a='2'/>",
        "<x:feed/>",
        "<!DOCTYPE feed><feed/>",
        "<!DOCTYPE feed [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><feed>&e;</feed>"
      })
  void xmlThatDoesNotParseIsFound(String xml) {
    List<SiteFault> faults = verify(new Written("feed.xml", xml));
    assertEquals(1, faults.size(), faults::toString);
    assertEquals("broken-page", faults.get(0).fault().id());
  }

  @Test
  void linksOfFeedsDrawingsAndStyleSheetsAreFollowed() {
    List<SiteFault> faults =
        verify(
            new Written(
                "feed.xml", "<feed><link href=\"https://example.org/incidents/x\"/></feed>"),
            new Written("chart.svg", DRAWING.formatted("<rect fill=\"url(#x)\"/>")),
            new Written("style.css", "a { background: url(x.png), url( \"picture.svg\" ) }"));
    assertEquals(
        List.of("#x", "https://example.org/incidents/x", "x.png"),
        faults.stream().map(fault -> fault.link().orElseThrow()).toList());
  }

  private record Written(String path, String text) {
    byte[] content() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static Written page(String body) {
    return new Written("in/page.html", PAGE.formatted(body));
  }

  private static List<SiteFault> verify(Written... more) {
    List<Written> files = new ArrayList<>(List.of(more));
    files.add(new Written("index.html", OTHER));
    files.add(new Written("picture.svg", DRAWING.formatted("<g id=\"here\"/>")));
    PageReader reader = new PageReader(BASE);
    Map<String, ScannedPage> pages = new TreeMap<>();
    files.forEach(file -> pages.put(file.path(), reader.scan(file.path(), file.content())));
    LinkCheck check =
        new LinkCheck(pages::containsKey, path -> pages.get(path).ids(), "theirs.pdf"::equals);
    Stream<SiteFault> dead =
        pages.values().stream()
            .flatMap(page -> check.dead(page.leads()).stream())
            .map(SiteFault::deadLink);
    Stream<SiteFault> broken =
        files.stream().flatMap(file -> reader.check(file.path(), file.content()).stream());
    return Stream.concat(broken, dead).toList();
  }
}
