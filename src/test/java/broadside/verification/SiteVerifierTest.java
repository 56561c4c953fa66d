package broadside.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.output.OutputFile;
import broadside.output.OutputWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteVerifierTest {
  private static final URI BASE = URI.create("https://example.org/incidents/");
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>%s</body></html>";
  private static final String OTHER = PAGE.formatted("<p id=\"here\">é</p><a name=\"old\"></a>");
  private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

  @TempDir private Path folder;

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
        "<a href=\"https://example.org/contact\">a</a>",
        "<a href=\"https://example.com/incidents/x.html\">a</a>",
        "<a href=\"/contact\">a</a>",
        "<a href=\"../../contact\">a</a>",
        "<a href=\"mailto:a@example.org\">a</a>",
        "<img alt=\"\" src=\"data:image/png;base64,AA==\">",
        "<img alt=\"\" src=\"../picture.svg\" srcset=\"../picture.svg 1x, ../picture.svg?2 2x\">",
        "<svg><linearGradient id=\"g\"/><rect fill=\"url(#g)\"/><use xlink:href=\"#g\"/></svg>"
      })
  void aSoundLinkPasses(String body) throws IOException {
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
        "<a href=\"%00\">a</a>",
        "<link rel=\"stylesheet\" href=\"style.css\">",
        "<img alt=\"\" src=\"nowhere.png\">",
        "<img alt=\"\" src=\"../picture.svg\" srcset=\"../picture.svg 1x, nowhere.png 2x\">",
        "<p style=\"background: url('nowhere.png')\">a</p>",
        "<svg><rect fill=\"url(#nowhere)\"/></svg>",
        "<svg><use xlink:href=\"#nowhere\"/></svg>"
      })
  void aDeadLinkIsFound(String body) throws IOException {
    List<SiteFault> faults = verify(page(body));
    assertEquals(1, faults.size(), faults::toString);
    assertEquals("in/page.html", faults.get(0).page());
    assertEquals("dead-link", faults.get(0).fault().id());
    assertTrue(body.contains(faults.get(0).link().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p><div></p>", "<p></b></p>", "<p a a>x</p>", "<p>&nowhere;</p>", "<table><p>x"})
  void aPageThatDoesNotParseIsFound(String body) throws IOException {
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
  void xmlThatDoesNotParseIsFound(String xml) throws IOException {
    List<SiteFault> faults = verify(OutputFile.text("feed.xml", xml));
    assertEquals(1, faults.size(), faults::toString);
    assertEquals("broken-page", faults.get(0).fault().id());
  }

  @Test
  void linksOfFeedsDrawingsAndStyleSheetsAreFollowed() throws IOException {
    List<SiteFault> faults =
        verify(
            OutputFile.text(
                "feed.xml", "<feed><link href=\"https://example.org/incidents/x\"/></feed>"),
            OutputFile.text("chart.svg", DRAWING.formatted("<rect fill=\"url(#x)\"/>")),
            OutputFile.text("style.css", "a { background: url(x.png), url( \"picture.svg\" ) }"));
    assertEquals(
        List.of("#x", "https://example.org/incidents/x", "x.png"),
        faults.stream().map(fault -> fault.link().orElseThrow()).toList());
  }

  @Test
  void whatDidNotPassLeavesTheOldSite() throws IOException {
    verify();
    OutputWriter writer = new OutputWriter(folder.resolve("site"));
    assertEquals(Optional.empty(), writer.write(List.of(page("new")), tree -> false));
    assertTrue(writer.check(files()).missing().isEmpty());
    assertTrue(Files.notExists(folder.resolve("site/in")));
    assertTrue(Files.notExists(folder.resolve(".site.next")));
  }

  private static OutputFile page(String body) {
    return OutputFile.text("in/page.html", PAGE.formatted(body));
  }

  private static List<OutputFile> files(OutputFile... more) {
    List<OutputFile> files = new ArrayList<>(List.of(more));
    files.add(OutputFile.text("index.html", OTHER));
    files.add(OutputFile.text("picture.svg", DRAWING.formatted("<g id=\"here\"/>")));
    return files;
  }

  private List<SiteFault> verify(OutputFile... more) throws IOException {
    List<SiteFault> faults = new ArrayList<>();
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/theirs.pdf"), "theirs");
    new OutputWriter(folder.resolve("site"))
        .write(
            files(more),
            tree -> {
              faults.addAll(SiteVerifier.verify(tree, BASE));
              return true;
            });
    return faults;
  }
}
