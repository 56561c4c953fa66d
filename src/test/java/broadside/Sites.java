package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sites that tests look at: the repository's own, the showcase, and one of pages that are hard
 * to show. That has all types of pages, in English and Hebrew, words and tables that are too wide,
 * and a listing of more incidents than a page holds.
 */
public final class Sites {
  /** Where each of them is published. */
  static final String BASE = "https://example.org/incidents/";

  private static final Path HARD = Path.of("src/test/resources/pages");
  private static final int SMALL_ONES = 101;
  private static final String SMALL_ONE = "2020-outage-";
  private static final String FIRST = SMALL_ONE + "1/";
  private static final Site OWN = Site.of("own", Showcase.files(Showcase.OWN));
  private static final Site SHOWCASE = Site.of("showcase", Showcase.files(Showcase.WORKSPACE));
  private static final Site HARD_ONE = hard("hard", false);
  private static final Site PREVIEW = hard("preview", true);

  private Sites() {}

  /** The repository's own. */
  public static Site own() {
    return OWN;
  }

  /** What is hard to show. */
  public static Site hard() {
    return HARD_ONE;
  }

  /** A preview of the same, with what is not out. */
  public static Site preview() {
    return PREVIEW;
  }

  /** All that are public. */
  public static List<Site> all() {
    return List.of(OWN, SHOWCASE, HARD_ONE);
  }

  /** All public pages that differ from others in more than their numbers. */
  static Stream<Site.Page> pages() {
    return all().stream()
        .flatMap(site -> site.pages().stream())
        .filter(page -> !page.path().startsWith(SMALL_ONE) || page.path().startsWith(FIRST));
  }

  private static Site hard(String name, boolean drafts) {
    try {
      Path root = Files.createTempDirectory("broadside");
      try {
        copy(HARD, root);
        addSmallOnes(root);
        return made(name, root, new SiteRequest(Optional.empty(), drafts));
      } finally {
        remove(root);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Site made(String name, Path root, SiteRequest request) {
    Pipeline pipeline = new Pipeline(root);
    ValidatedWorkspace checked = pipeline.check();
    assertEquals(List.of(), checked.findings().stream().filter(Diagnostic::isError).toList());
    return Site.of(name, pipeline.site(checked.workspace(), request));
  }

  private static void addSmallOnes(Path root) throws IOException {
    for (int number = 1; number <= SMALL_ONES; number++) {
      Path folder = root.resolve("incidents/" + SMALL_ONE + number);
      Files.createDirectory(folder);
      Files.writeString(folder.resolve("incident.yaml"), small(number));
    }
  }

  private static String small(int number) {
    return """
        title: A short outage
        language: en
        time-zone: UTC
        tlp: clear
        span: 2020-%02d-%02d
        category: availability
        events:
          - {id: down, when: 2020-%02d-%02d, kind: impact, text: "{When} our website was down."}
        statement: {headline: Our website was down}
        release: {state: released, approved-by: Board, released: 2021-01}
        """
        .formatted(number % 12 + 1, number % 28 + 1, number % 12 + 1, number % 28 + 1);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.equals(from)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
