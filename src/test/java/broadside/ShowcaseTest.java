package broadside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Golden;
import broadside.testing.PageType;
import broadside.testing.TestSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is made of the showcase, as somebody read and approved it. Of each type of page
 * one is compared as a whole, and of the others what they are about, so that a change of what all
 * pages share shows in ten files.
 */
class ShowcaseTest {
  private static final String EXPECTED = "golden/showcase/expected/";
  private static final String PICTURES = "pictures.sha256";
  private static final String FILES = "files.txt";

  /** One page of each type. */
  private static final Set<String> WHOLE =
      Set.of(
          "index.html",
          "archive.html",
          "archive-2023.html",
          "about.html",
          "404.html",
          "2021-05-taken-back/index.html",
          "2023-06-mail-storm/index.html",
          "2023-06-mail-storm/timeline.html",
          "2023-06-mail-storm/statistics.html",
          "2024-04-ongoing/lessons.html");

  private static final Pattern MAIN = Pattern.compile("<main.*</main>\n", Pattern.DOTALL);
  private static final Map<String, String> SITE = TestSites.showcase().texts();
  private static final Map<String, String> DOCUMENTS = printed();

  static Stream<String> pages() {
    // The style sheet is copied, not made.
    return SITE.keySet().stream().filter(name -> !name.equals("style.css"));
  }

  static Set<String> documents() {
    return DOCUMENTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsAsItWasApproved(String name) {
    String text = SITE.get(name);
    boolean isWhole = WHOLE.contains(name) || !name.endsWith(".html");
    Golden.check(EXPECTED + "site/" + name, isWhole ? text : main(text));
  }

  private static String main(String page) {
    Matcher main = MAIN.matcher(page);
    assertTrue(main.find(), page);
    return main.group();
  }

  @Test
  void aPageOfEachTypeIsComparedAsAWhole() {
    List<PageType> types =
        WHOLE.stream().map(path -> TestSites.showcase().page(path).type()).sorted().toList();
    assertEquals(List.of(PageType.values()), types);
  }

  @Test
  void theSiteHasTheFilesThatWereApproved() {
    Golden.check(EXPECTED + FILES, String.join("\n", TestSites.showcase().files().keySet()) + "\n");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsAsItWasApproved(String name) {
    Golden.check(EXPECTED + "documents/" + name, DOCUMENTS.get(name));
  }

  /** They are the same bytes on every machine: other sums are other pictures. Look at them. */
  @Test
  void thePicturesAreAsTheyWereApproved() {
    String sums =
        TestSites.showcase().files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".png"))
            .map(file -> sum(file.getValue()) + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    Golden.check(EXPECTED + PICTURES, sums);
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  @Test
  void nothingIsMissingThatWasApproved() throws IOException {
    Set<String> made = new TreeSet<>();
    pages().forEach(name -> made.add("site/" + name));
    made.addAll(List.of(PICTURES, FILES));
    DOCUMENTS.keySet().forEach(name -> made.add("documents/" + name));
    Golden.checkNoOthers(EXPECTED, made);
  }

  @Test
  void thePictureIsInTheSiteByteForByte() throws IOException {
    byte[] picture = TestSites.showcase().files().get("2023-06-mail-storm/media/storm.png");
    Path original = TestSites.SHOWCASE_WORKSPACE.file("2023-06-mail-storm/media/storm.png");
    assertArrayEquals(Files.readAllBytes(original), picture);
  }

  @Test
  void whatIsWithheldOrNotReleasedIsNowhere() {
    for (String secret : List.of("SECRET", "987", "secret-step", "DRAFT", "2024-03-draft")) {
      SITE.forEach((name, text) -> assertFalse(text.contains(secret), name + ": " + secret));
      DOCUMENTS.forEach((name, text) -> assertFalse(text.contains(secret), name + ": " + secret));
    }
  }

  @Test
  void noTextOfTheRecordBecomesAScript() {
    List<Map.Entry<String, String>> html =
        Stream.concat(SITE.entrySet().stream(), DOCUMENTS.entrySet().stream())
            .filter(file -> file.getKey().endsWith(".html") || file.getKey().endsWith(".svg"))
            .toList();
    assertTrue(html.size() > 10);
    for (String evil :
        List.of("<script>", "<img src=x", "href=\"javascript", "href=\"data", "<i>")) {
      html.forEach(file -> assertFalse(withoutData(file.getValue()).contains(evil), file.getKey()));
    }
    html.forEach(
        file -> assertFalse(file.getValue().contains("evil.example/p.png"), file.getKey()));
  }

  /** The one element of this name that a page has begins in a line of its own. */
  private static String withoutData(String page) {
    return page.replaceFirst("\n<script type=\"application/ld\\+json\">\n", "\n");
  }

  @Test
  void noCellOfTheTableIsAFormula() {
    String csv = DOCUMENTS.get("2024-01-hostile/timeline.csv");
    assertFalse(csv.matches("(?s).*(^|[,\\n\"])=HYPERLINK.*"), csv);
    assertTrue(csv.contains("'=HYPERLINK"), csv);
  }

  @Test
  void aSpreadsheetIsToldTheEncodingOfAFileAndAProgramIsNot() {
    String mark = "\uFEFF";
    String file = TestSites.showcase().text("2024-01-hostile/timeline.csv");
    assertEquals(mark + DOCUMENTS.get("2024-01-hostile/timeline.csv"), file);
    assertFalse(TestSites.showcase().text("2024-01-hostile/timeline.json").startsWith(mark));
  }

  /** What the commands print, by names for it. */
  private static SortedMap<String, String> printed() {
    SortedMap<String, String> all = new TreeMap<>();
    for (String id : List.of("2022-11-bare", "2023-06-mail-storm", "2024-01-hostile")) {
      Stream.of("md", "html", "txt")
          .forEach(f -> all.put(id + "/statement." + f, print("statement", id, "-f", f)));
      Stream.of("md", "html", "txt", "json", "csv")
          .forEach(f -> all.put(id + "/timeline." + f, print("timeline", id, "-f", f)));
      Stream.of("txt", "md", "json")
          .forEach(f -> all.put(id + "/statistics." + f, print("stats", id, "-f", f)));
    }
    Stream.of("txt", "md", "json")
        .forEach(f -> all.put("statistics." + f, print("stats", "-f", f)));
    return all;
  }

  private static String print(String... command) {
    return TestSites.SHOWCASE_WORKSPACE.run(command).exits(0).out();
  }
}
