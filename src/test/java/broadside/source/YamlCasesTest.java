package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is unusual in a file is read as YAML 1.2.2 says, or refused. */
class YamlCasesTest {
  private static final Path CASES = Path.of("src/test/resources/yaml/cases.txt");
  private static final String LEADS_TO = "⟶";
  private static final Map<String, String> SIGNS =
      Map.of(
          "⏎", "\n",
          "⇥", "\t",
          "␣", " ",
          "‹CR›", "\r",
          "‹NEL›", "\u0085",
          "‹LS›", "\u2028",
          "‹NBSP›", "\u00A0",
          "‹BOM›", "\uFEFF");

  static List<String> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> line.contains(LEADS_TO) && !line.startsWith("# "))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFileIsReadAsYamlSaysOrRefused(String line) {
    List<String> parts = Arrays.stream(line.split(LEADS_TO)).map(String::strip).toList();
    YamlTree tree = YamlReader.read("f", text(parts.get(0)).getBytes(StandardCharsets.UTF_8));
    assertEquals(text(parts.get(1)), answer(tree));
  }

  private static String text(String shown) {
    String text = shown;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      text = text.replace(sign.getKey(), sign.getValue());
    }
    return text;
  }

  private static String answer(YamlTree tree) {
    return tree.diagnostics().isEmpty()
        ? shown(tree.root().orElseThrow())
        : tree.diagnostics().stream()
            .map(
                finding -> {
                  Location at = tree.locations().locate(finding.place());
                  return at.line() + ":" + at.column() + " " + finding.id();
                })
            .collect(Collectors.joining(", "));
  }

  private static String shown(Node node) {
    if (node instanceof ScalarNode scalar) {
      return "‘" + scalar.text() + "’";
    }
    if (node instanceof SequenceNode list) {
      return list.items().stream()
          .map(YamlCasesTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((MappingNode) node)
        .entries().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + shown(entry.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
