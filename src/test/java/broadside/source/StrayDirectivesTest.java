package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrayDirectivesTest {
  private static List<String> found(String yaml) {
    return YamlReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics().stream()
        .map(Diagnostic::id)
        .toList();
  }

  @Test
  void aLineThatSnakeYamlWouldLoseIsReported() {
    assertTrue(found("a: x\n%lost\nb: 1\n").contains("stray-directive"));
    assertTrue(found("a: x\n%YAML 1.2\n").contains("stray-directive"));
    assertTrue(found("- x\n%TAG ! tag:example.org,2000:\n").contains("stray-directive"));
  }

  @Test
  void directivesBeforeTheDocumentAndTextsAreLeftAlone() {
    assertEquals(List.of(), found("# c\n%YAML 1.2\n---\na: x\n"));
    assertEquals(List.of(), found("a: |\n  x\n  %y\n"));
    assertEquals(List.of(), found("\"x\n%y\"\n"));
    assertEquals(List.of(), found("a: 5 %\nb: '%'\n"));
  }
}
