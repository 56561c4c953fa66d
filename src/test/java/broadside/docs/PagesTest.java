package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages are short where readers are in a hurry, and each leads to others that exist. */
class PagesTest {
  private static final Pattern OPENING =
      Pattern.compile(
          "# [^\n]+\n\n[A-Z][^\n]+\\.\n\n"
              + Pattern.quote("[README](../../README.md) · Neighbours: [")
              + ".*",
          Pattern.DOTALL);
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  @Test
  void theReadmeHasAtMost300Lines() {
    assertTrue(Docs.readme().text().lines().count() <= 300);
  }

  @Test
  void contributingHasAtMost250Lines() {
    assertTrue(Docs.contributing().text().lines().count() <= 250);
  }

  @Test
  void aPageOfTheReferenceSaysFirstWhatItIsForAndLeadsToItsNeighbours() {
    assertEquals(
        List.of(),
        Docs.reference().stream().filter(page -> !OPENING.matcher(page.text()).matches()).toList());
  }

  @Test
  void theReadmeLeadsToEveryPageOfTheReference() {
    Set<Path> linked = files(Docs.readme()).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Docs.reference().stream().filter(page -> !linked.contains(page.file())).toList());
  }

  @Test
  void everyPictureIsShown() {
    Set<Path> shown = Docs.forUsers().flatMap(PagesTest::files).collect(Collectors.toSet());
    assertEquals(
        List.of(), Docs.pictures().stream().filter(file -> !shown.contains(file)).toList());
  }

  @Test
  void linksLeadToFilesAndHeadingsThatExist() {
    List<String> broken =
        Stream.concat(Docs.forUsers(), Stream.of(Docs.contributing()))
            .flatMap(
                page ->
                    linksWithin(page)
                        .filter(link -> !exists(page, link))
                        .map(link -> page + ": " + link))
            .toList();
    assertEquals(List.of(), broken);
  }

  @Test
  void noCommandOfBroadsideStandsThereWithoutBeingRun() {
    List<String> unmarked =
        Docs.forUsers()
            .flatMap(page -> page.unmarked("sh").stream())
            .filter(commands -> commands.startsWith("./broadside"))
            .toList();
    assertEquals(List.of(), unmarked);
  }

  private static Stream<String> linksWithin(Page page) {
    return page.links().stream().filter(link -> !ELSEWHERE.matcher(link).matches());
  }

  private static Stream<Path> files(Page page) {
    return linksWithin(page).map(link -> file(page, link));
  }

  /** The file that a link leads to; one that is only an anchor stays on its page. */
  private static Path file(Page page, String link) {
    String path = link.split("#", 2)[0];
    return path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
  }

  private static boolean exists(Page page, String link) {
    Path file = file(page, link);
    return Files.exists(file)
        && (!link.contains("#") || Page.read(file).anchors().contains(link.split("#", 2)[1]));
  }
}
