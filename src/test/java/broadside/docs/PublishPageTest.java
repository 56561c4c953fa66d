package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that src/docs/publish.md lists are those of the site. */
class PublishPageTest {
  private static final Pattern SHELF = Pattern.compile("archive-.+\\.html");

  @Test
  void everyFileOfTheSiteIsMentioned() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("site"))) {
      Set<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !SHELF.matcher(name).matches())
              .collect(Collectors.toSet());
      assertEquals(
          Set.of(),
          Docs.page("publish").lacks(names, name -> "[ \\n]" + Pattern.quote(name) + "[ ,\\n]"));
    }
  }
}
