package broadside.markdown;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.owasp.html.PolicyFactory;

/**
 * The table in CONTRIBUTING names the elements and attributes that can be written, and so does the
 * sanitizer's policy.
 */
class HtmlPolicyDocTest {
  private static final Pattern CODE = Pattern.compile("`([a-z0-9]+)`");
  private static final Pattern NAME = Pattern.compile(" ([a-z]+)=");
  private static final String PROBES =
      "p h1 h2 h3 h4 h5 h6 blockquote hr br ul ol li pre code em strong del bdi span a table thead"
          + " tbody tr th td img b i u s sub sup div section article nav header footer main script"
          + " style iframe frame object embed form input button select option textarea svg math"
          + " video audio source track link meta base template slot details summary dialog canvas"
          + " map area bdo ruby rt rp ins mark small abbr cite q kbd samp var dl dt dd figure"
          + " figcaption picture noscript caption col colgroup tfoot center font marquee title";

  /** Each with a value that some element might have. */
  private static final String ATTRIBUTES =
      " lang=\"en\" dir=\"rtl\" href=\"https://a.example/\" src=\"media/a.png\" title=\"a\" alt=\"a\""
          + " start=\"2\" align=\"left\" width=\"1\" height=\"1\" id=\"a\" class=\"a\" style=\"a\""
          + " onclick=\"a\" name=\"a\" rel=\"a\" target=\"a\" srcset=\"a\" colspan=\"2\" type=\"a\"";

  private final PolicyFactory policy = HtmlPolicy.create();

  @Test
  void theTableNamesWhatCanBeWritten() throws IOException {
    Map<String, Set<String>> written =
        Stream.of(HtmlTag.values()).collect(toMap(HtmlTag::html, HtmlPolicyDocTest::attributes));
    assertEquals(documented(), new TreeMap<>(written));
  }

  private static Set<String> attributes(HtmlTag tag) {
    return tag.attributes().stream().map(HtmlAttribute::html).collect(toSorted());
  }

  @Test
  void theSanitizerLetsTheSameThrough() throws IOException {
    Map<String, Set<String>> through = new TreeMap<>();
    for (String name : PROBES.split(" ", -1)) {
      Matcher tag = tag(name).matcher(policy.sanitize("<" + name + ATTRIBUTES + ">x"));
      if (tag.find()) {
        through.put(name, names(tag.group(1)));
      }
    }
    assertEquals(documented(), through);
  }

  private static Pattern tag(String name) {
    return Pattern.compile("<" + name + "((?: [a-z]+=\"[^\"]*\")*)(?: /)?>");
  }

  private static Set<String> names(String attributes) {
    return NAME.matcher(attributes).results().map(name -> name.group(1)).collect(toSorted());
  }

  private static Collector<String, ?, Set<String>> toSorted() {
    return toCollection(TreeSet::new);
  }

  private static Map<String, Set<String>> documented() throws IOException {
    return Files.readString(Path.of("CONTRIBUTING.md"))
        .split("<!-- html -->\n", 2)[1]
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> line.split("\\|", -1))
        .flatMap(cells -> codes(cells[1]).map(element -> Map.entry(element, codes(cells[2]))))
        .collect(
            toMap(
                Map.Entry::getKey,
                row -> row.getValue().collect(toSorted()),
                (first, second) -> first,
                TreeMap::new));
  }

  private static Stream<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1));
  }
}
