package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.language.Languages;
import broadside.testing.Outcome;
import broadside.testing.TestSite;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The address of the press stands in words on the page, and as an address nowhere. */
class EmailTest {
  /** A link by which readers share the page names no address. */
  private static final Pattern ADDRESSED = Pattern.compile("mailto:(?!\\?)");

  private static final String LOCAL = "press.office";
  private static final String HOST = "party-mail.example.net";

  @TempDir private Path root;

  static Stream<String> languages() {
    return Languages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theAddressIsSaidInWords(String language) {
    Map<String, String> all = written(language);
    all.forEach((name, text) -> isFreeOfIt(name, text));
    Map<String, String> wordless = new TreeMap<>(all);
    wordless.values().removeIf(text -> !text.contains("party-mail"));
    assertTrue(wordless.keySet().stream().noneMatch(name -> name.endsWith(".xml")));
    assertTrue(wordless.keySet().stream().noneMatch(name -> name.matches("(../)?index.html")));
    assertTrue(wordless.keySet().stream().noneMatch(name -> name.matches(".*(json|csv)")));
    assertEquals(3 + 3, wordless.size(), wordless.keySet().toString());
    String said = visible(all.get("2013-05-record/index.html"));
    assertTrue(
        said.matches("(?s).*press \\S+ office \\S+ party-mail \\S+ example \\S+ net.*"), said);
  }

  private static void isFreeOfIt(String name, String text) {
    Stream.of(
            text,
            Parser.unescapeEntities(text, false),
            visible(text),
            visible(text).replace(" ", ""),
            text.replaceAll("(?i)%40", "@").replaceAll("(?i)%2e", "."),
            text.replace("\\u0040", "@"),
            new StringBuilder(text).reverse().toString())
        .forEach(
            decoded -> {
              assertFalse(decoded.contains("@party-mail"), name);
              assertFalse(decoded.contains(LOCAL + "@"), name);
              assertFalse(decoded.contains("liam-ytrap@"), name);
              assertFalse(ADDRESSED.matcher(decoded).find(), name);
            });
    assertEquals("", Encoded.find(text, LOCAL + "@" + HOST), name);
  }

  /** What stands between tags. */
  private static String visible(String text) {
    return Parser.unescapeEntities(text.replaceAll("<[^>]*>", ""), false);
  }

  private Map<String, String> written(String language) {
    TestWorkspace workspace =
        new TestWorkspace(root)
            .write(
                "publisher.yaml",
                "name: P\nbase-url: https://example.org/\nlanguages: [%s]\n".formatted(language)
                    + "contact: {name: Press, email: '%s@%s'}\n".formatted(LOCAL, HOST))
            .write(
                "2013-05-record/incident.yaml",
                """
                title: T
                language: %s
                time-zone: UTC
                tlp: clear
                events: [{id: a, when: 2013-05-01, kind: attack, text: Something.}]
                statement: {headline: H, lead: L}
                release: {state: released, approved-by: B, released: 2013-06-01}
                """
                    .formatted(language));
    Outcome outcome = workspace.outcome().sound();
    TestSite site = outcome.site();
    Map<String, String> all = new TreeMap<>();
    site.files().keySet().forEach(path -> all.put(path, site.text(path)));
    Edition edition = outcome.edition(outcome.incident(), Audience.PUBLIC).orElseThrow();
    outcome.documents(edition, language).forEach((name, text) -> all.put(name, text));
    return all;
  }
}
