package broadside.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle says what the code can find, all of it and nothing else. */
class BundleTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path BUNDLE =
      Path.of("src", "main", "resources", "broadside", "diagnostic", "messages.properties");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

  /** A call that makes a fault; between it and the id no statement ends. */
  private static final Pattern FAULT =
      Pattern.compile(
          "\\b(?:Diagnostic\\.(?:error|warning)|Parsed\\.fault|Fault\\.of|report"
              + "|new EnvironmentException)\\([^;\"]*"
              + LITERAL.pattern());

  private static final Pattern REFERENCES = Pattern.compile("new References\\(\\s*\"([a-z]+)\"");

  @Test
  void everyIdOfTheCodeHasAText() throws IOException {
    Set<String> ids = found(FAULT);
    found(REFERENCES).forEach(sort -> ids.add("unknown-" + sort));
    ids.removeAll(keys());
    assertEquals(Set.of(), ids);
  }

  @Test
  void everyTextHasAHint() throws IOException {
    Set<String> keys = keys();
    List<String> without =
        keys.stream()
            .filter(key -> !key.startsWith("print.") && !key.endsWith(".hint"))
            .filter(key -> !keys.contains(key + ".hint"))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> known = found(LITERAL);
    found(REFERENCES).forEach(sort -> known.add("unknown-" + sort));
    List<String> unused =
        keys().stream()
            .filter(key -> !key.startsWith("print."))
            .map(key -> key.replaceFirst("\\.hint$", ""))
            .filter(key -> !known.contains(key))
            .distinct()
            .toList();
    assertEquals(List.of(), unused);
  }

  private static Set<String> keys() throws IOException {
    try (Stream<String> lines = Files.lines(BUNDLE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')).strip())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BundleTest::code)
          .flatMap(code -> pattern.matcher(code).results())
          .map(match -> Optional.ofNullable(match.group(1)).orElseThrow())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The code without the keys of places, which are literals too. */
  private static String code(Path file) {
    try {
      return Files.readString(file).replaceAll("\\.child\\(\"[^\"]*\"\\)", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
