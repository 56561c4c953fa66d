package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.owasp.html.PolicyFactory;

/** The table in CONTRIBUTING names the elements that the allow-list lets through, and no other. */
class HtmlPolicyDocTest {
  private static final Pattern CODE = Pattern.compile("`([a-z0-9]+)`");
  private static final String PROBES =
      "p h1 h2 h3 h4 h5 h6 blockquote hr br ul ol li pre code em strong del bdi span a table thead"
          + " tbody tr th td img b i u s sub sup div section article nav header footer main script"
          + " style iframe frame object embed form input button select option textarea svg math"
          + " video audio source track link meta base template slot details summary dialog canvas"
          + " map area bdo ruby rt rp ins mark small abbr cite q kbd samp var dl dt dd figure"
          + " figcaption picture noscript caption col colgroup tfoot center font marquee title";

  private final PolicyFactory policy = HtmlPolicy.create();

  @Test
  void theTableNamesTheElementsThatAreLetThrough() throws IOException {
    Set<String> through =
        Stream.of(PROBES.split(" ", -1))
            .filter(this::passes)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(documented(), through);
  }

  private boolean passes(String element) {
    String probe = "<" + element + " lang=\"en\" href=\"https://a.example/\" src=\"media/a.png\">x";
    return policy.sanitize(probe).contains("<" + element + " ")
        || policy.sanitize(probe).contains("<" + element + ">");
  }

  private static Set<String> documented() throws IOException {
    return Files.readString(Path.of("CONTRIBUTING.md"))
        .split("<!-- html -->\n", 2)[1]
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> line.split("\\|", -1)[1])
        .flatMap(cell -> CODE.matcher(cell).results().map(code -> code.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
