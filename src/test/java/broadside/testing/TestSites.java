package broadside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sites that tests look at, each made when it is first asked for: the repository's own, the
 * showcase, in which everything occurs that an incident can have, and one of pages that are hard to
 * show. That has all types of pages, in English and Hebrew, words and tables that are too wide, and
 * a listing of more incidents than a page holds. Of each there is a preview, with what is not out.
 */
public final class TestSites {
  /** Where each of them is published. */
  public static final String BASE = "https://example.org/incidents/";

  /** The workspace of the showcase. */
  public static final TestWorkspace SHOWCASE_WORKSPACE =
      new TestWorkspace(Path.of("src/test/resources/golden/showcase").toAbsolutePath());

  /** The repository's own workspace. */
  public static final TestWorkspace OWN_WORKSPACE = new TestWorkspace(PackagedCli.HOME);

  private static final Path HARD_ONES = Path.of("src/test/resources/pages");
  private static final int SMALL_ONES = 101;
  private static final String SMALL_ONE = "2020-outage-";
  private static final String FIRST = SMALL_ONE + "1/";

  private static final Supplier<TestSite> OWN = new Once<>(() -> made(OWN_WORKSPACE, "own", false));
  private static final Supplier<TestSite> OWN_PREVIEW =
      new Once<>(() -> made(OWN_WORKSPACE, "own-preview", true));
  private static final Supplier<TestSite> SHOWCASE =
      new Once<>(() -> made(SHOWCASE_WORKSPACE, "showcase", false));
  private static final Supplier<TestSite> SHOWCASE_PREVIEW =
      new Once<>(() -> made(SHOWCASE_WORKSPACE, "showcase-preview", true));
  private static final Supplier<TestSite> HARD = new Once<>(() -> hard("hard", false));
  private static final Supplier<TestSite> HARD_PREVIEW = new Once<>(() -> hard("preview", true));

  private TestSites() {}

  /** The repository's own. */
  public static TestSite own() {
    return OWN.get();
  }

  /** A preview of the same. */
  public static TestSite ownPreview() {
    return OWN_PREVIEW.get();
  }

  /** The showcase. */
  public static TestSite showcase() {
    return SHOWCASE.get();
  }

  /** A preview of the same. */
  public static TestSite showcasePreview() {
    return SHOWCASE_PREVIEW.get();
  }

  /** What is hard to show. */
  public static TestSite hard() {
    return HARD.get();
  }

  /** A preview of the same. */
  public static TestSite preview() {
    return HARD_PREVIEW.get();
  }

  /** All that are public. */
  public static List<TestSite> all() {
    return List.of(own(), showcase(), hard());
  }

  /** All public pages that differ from others in more than their numbers. */
  public static Stream<TestSite.Page> pages() {
    return all().stream()
        .flatMap(site -> site.pages().stream())
        .filter(page -> !page.path().startsWith(SMALL_ONE) || page.path().startsWith(FIRST));
  }

  private static TestSite made(TestWorkspace workspace, String name, boolean drafts) {
    return workspace.outcome().sound().site(Optional.empty(), drafts).named(name);
  }

  private static TestSite hard(String name, boolean drafts) {
    try {
      Path root = Files.createTempDirectory("broadside");
      try {
        Trees.copy(HARD_ONES, root, false);
        return made(withSmallOnes(new TestWorkspace(root)), name, drafts);
      } finally {
        Trees.remove(root);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static TestWorkspace withSmallOnes(TestWorkspace workspace) {
    for (int number = 1; number <= SMALL_ONES; number++) {
      workspace.write(SMALL_ONE + number + "/incident.yaml", small(number));
    }
    return workspace;
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
}
