package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PackagedCli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is large is loaded only by the commands that need it; runs the finished jar. */
class LazyIcuIT {
  /** A check asks which letters a card can show, and most are known without the typefaces. */
  private static final Pattern PAINTING =
      Pattern.compile(
          "\\b(?:com\\.jcraft|ar\\.com\\.hjg|broadside\\.picture)\\.(?!Lettering |Faces )");

  /** What of AWT loads native code, or asks for a screen. */
  private static final Pattern AWT =
      Pattern.compile("\\b(?:sun\\.awt|sun\\.java2d|sun\\.font|java\\.awt)\\b");

  private static final Pattern COMMANDS = Pattern.compile("\\bpicocli\\.");
  private static final Pattern ICU = Pattern.compile("\\bcom\\.ibm\\.icu\\.");
  private static final Pattern RENDERING =
      Pattern.compile("\\b(?:freemarker|com\\.vladsch\\.flexmark|org\\.owasp\\.html)\\.");
  private static final Pattern COMPARISON =
      Pattern.compile("\\b(?:com\\.github\\.difflib|broadside\\.revision)\\.");

  private static final Pattern PICTURES =
      Pattern.compile(
          "\\b(?:javax\\.imageio|com\\.drew|com\\.twelvemonkeys|broadside\\.imagefile)\\.");

  /** What knows the numbers of all countries, and the entities of HTML. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\b(?:com\\.google\\.i18n|org\\.iban4j|org\\.jsoup)\\.");

  @TempDir private Path folder;

  /** The classes that a run of the program loads. */
  private String loaded(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    new PackagedCli().java("-Xlog:class+load:file=" + log).run(arguments).exits(0);
    String classes = Files.readString(log, StandardCharsets.UTF_8);
    assertTrue(classes.contains("broadside.Main"), "the log tells no classes");
    return classes;
  }

  private static List<String> found(Pattern pattern, String classes) {
    return classes.lines().filter(line -> pattern.matcher(line).find()).limit(5).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "check", "statement --help", "build --help"})
  void whatTellsNoTimeLoadsNeitherIcuNorTheTemplatesNorThePainter(String arguments)
      throws IOException, InterruptedException {
    String classes = loaded(arguments.split(" ", -1));
    assertEquals(List.of(), found(ICU, classes));
    assertEquals(List.of(), found(RENDERING, classes));
    assertEquals(List.of(), found(NUMBERS, classes));
    assertEquals(List.of(), found(PAINTING, classes));
    assertEquals(List.of(), found(PICTURES, classes));
  }

  @Test
  void versionAndHelpAreToldBeforePicocliLoads() throws IOException, InterruptedException {
    assertEquals(List.of(), found(COMMANDS, loaded("--version")));
    assertEquals(List.of(), found(COMMANDS, loaded("--help")));
    assertFalse(found(COMMANDS, loaded("build", "--help")).isEmpty());
  }

  @Test
  void aCommandLoadsNotWhatOthersOffer() throws IOException, InterruptedException {
    String formats = "broadside.cli.StatementCommand$Formats";
    assertFalse(loaded("check").contains(formats));
    assertTrue(loaded("completion").contains(formats));
  }

  /** The site of this repository is up to date. */
  @Test
  void aSiteThatDoesNotChangeLoadsNoComparison() throws IOException, InterruptedException {
    assertEquals(List.of(), found(COMPARISON, loaded("build", "--check")));
  }

  @Test
  void aSiteIsPaintedWithoutTheGraphicsOfTheSystem() throws IOException, InterruptedException {
    Path site = folder.resolve("preview");
    String classes = loaded("build", "--drafts", site.toString());
    assertTrue(Files.exists(site.resolve("2013-05-spam-attack/card.png")));
    assertFalse(found(PAINTING, classes).isEmpty());
    assertEquals(List.of(), found(AWT, classes));
  }

  @Test
  void aStatementLoadsBoth() throws IOException, InterruptedException {
    String classes = loaded("statement", "2013-05-spam-attack", "-l", "uk");
    assertFalse(found(ICU, classes).isEmpty());
    assertFalse(found(RENDERING, classes).isEmpty());
    assertEquals(List.of(), found(PAINTING, classes));
  }
}
