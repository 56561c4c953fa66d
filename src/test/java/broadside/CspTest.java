package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestSites;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page carries the strict Content-Security-Policy before anything that it loads, and needs
 * nothing that the policy forbids.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
class CspTest {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";
  private static final String META = "meta[http-equiv]";

  /** What a browser fetches or obeys for a page; a policy in a meta holds only for what follows. */
  private static final String RESOURCES =
      "link, script, style, img, base, object, embed, iframe, [src], [style]";

  /** A block of data is the one kind of script that no browser runs. */
  private static final String FORBIDDEN =
      "script:not([type=application/ld+json]):not([src]), script[type][src], body script, style, base, iframe, frame,"
          + " object, embed, form, foreignObject, input:not([type=checkbox]),"
          + " button:not([type=button]), [style], [srcdoc], [srcset], [formaction], [ping],"
          + " [background]";

  private static final Pattern WITH_HOST =
      Pattern.compile("(?s)\\s*([a-zA-Z][^/?#]*:|[/\\\\]{2}).*");

  static Stream<Arguments> pages() {
    return Stream.of(TestSites.showcase(), TestSites.own())
        .flatMap(site -> site.pages().stream())
        .map(page -> Arguments.of(page.toString(), page.text()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void thePolicyComesFirst(String name, String text) {
    Document page = Jsoup.parse(text);
    Elements metas = page.select(META);
    assertEquals(1, metas.size(), name);
    Element meta = metas.get(0);
    assertEquals("Content-Security-Policy", meta.attr("http-equiv"));
    assertEquals(POLICY, meta.attr("content"));
    assertEquals(page.head(), meta.parent(), "a browser obeys a meta in the head alone");
    Elements all = page.getAllElements();
    page.select(RESOURCES).forEach(each -> assertTrue(all.indexOf(meta) < all.indexOf(each)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void thePageObeysIt(String name, String text) {
    assertEquals(List.of(), offences(Jsoup.parse(text)), name);
  }

  @Test
  void offencesAreFound() {
    for (String offence :
        List.of(
            "<script>x</script>",
            "<script type=module>x</script>",
            "<script type=text/javascript>x</script>",
            "<script type=application/ld+json src=x.json></script>",
            "<p><script type=application/ld+json>{}</script>",
            "<svg><style>x</style></svg>",
            "<p style='color: red'>x</p>",
            "<p onclick=x>x</p>",
            "<a href='javascript:x'>x</a>",
            "<img src=//example.org/x.png>",
            "<img src='https://example.org/x.png'>",
            "<img src=x.png srcset='https://example.org/x.png 2x'>",
            "<link rel=manifest href='https://example.org/x.webmanifest'>",
            "<link rel=stylesheet href='https://example.org/x.css'>")) {
      assertFalse(offences(Jsoup.parse(offence)).isEmpty(), offence);
    }
    String right =
        "<link rel=stylesheet href=x.css><script type=application/ld+json>{}</script>"
            + "<a href='https://example.org/'>x</a><img src=x>";
    assertEquals(List.of(), offences(Jsoup.parse(right)));
  }

  private static List<String> offences(Document page) {
    Stream<String> elements = page.select(FORBIDDEN).stream().map(Element::outerHtml);
    Stream<String> attributes =
        page.getAllElements().stream()
            .flatMap(
                element ->
                    element.attributes().asList().stream()
                        .filter(attribute -> isOffence(element, attribute))
                        .map(attribute -> element.tagName() + " " + attribute));
    return Stream.concat(elements, attributes).toList();
  }

  private static boolean isOffence(Element element, Attribute attribute) {
    String value = attribute.getValue();
    return switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
      case "src", "poster", "data" -> WITH_HOST.matcher(value).matches();
      case "href", "xlink:href" ->
          isLoaded(element)
              ? WITH_HOST.matcher(value).matches()
              : value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
      default -> attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on");
    };
  }

  /** Whether a browser fetches the address by itself. */
  private static boolean isLoaded(Element element) {
    return element.is(
        "link[rel~=(?i)stylesheet|icon|apple-touch-icon|manifest|preload|prefetch|import], image, use");
  }
}
