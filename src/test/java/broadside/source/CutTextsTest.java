package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that YAML cuts at a comment. */
class CutTextsTest {
  @TempDir private Path root;

  @Test
  void aTextWithoutQuotationMarksEndsAtAComment() throws IOException {
    assertEquals(List.of("text-before-comment"), findings("We closed ticket #5 and #6"));
  }

  @Test
  void aTextInQuotationMarksKeepsItsSigns() throws IOException {
    assertEquals(List.of(), findings("\"We closed ticket #A and #B\""));
  }

  @Test
  void aCommentBehindQuotationMarksIsAComment() throws IOException {
    assertEquals(List.of(), findings("\"We closed it\" # at last"));
  }

  @Test
  void aSignWithinAWordIsNoComment() throws IOException {
    assertEquals(List.of(), findings("We wrote C# code"));
  }

  private List<String> findings(String text) throws IOException {
    Path folder = Files.createDirectories(root.resolve("incidents/i"));
    Files.writeString(
        root.resolve("incidents/publisher.yaml"),
        "name: Example\nbase-url: https://example.org/\n");
    Files.writeString(
        folder.resolve("incident.yaml"),
        "title: "
            + text
            + "\nlanguage: en\ntime-zone: Europe/Kyiv\nevents:\n  - id: e\n    when: 2013\n"
            + "    kind: attack\n    text: Something\n");
    return WorkspaceReader.read(root).findings().stream().map(Diagnostic::id).toList();
  }
}
