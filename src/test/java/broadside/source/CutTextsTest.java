package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that YAML cuts at a comment. */
class CutTextsTest {
  @TempDir private Path root;

  @Test
  void aTextWithoutQuotationMarksEndsAtAComment() {
    assertEquals(List.of("text-before-comment"), findings("We closed ticket #5 and #6"));
  }

  @Test
  void aTextInQuotationMarksKeepsItsSigns() {
    assertEquals(List.of(), findings("\"We closed ticket #A and #B\""));
  }

  @Test
  void aCommentBehindQuotationMarksIsAComment() {
    assertEquals(List.of(), findings("\"We closed it\" # at last"));
  }

  @Test
  void aSignWithinAWordIsNoComment() {
    assertEquals(List.of(), findings("We wrote C# code"));
  }

  private List<String> findings(String text) {
    return new TestWorkspace(root)
            .publisher("")
            .write(
                TestWorkspace.INCIDENT,
                """
            title: %s
            language: en
            time-zone: Europe/Kyiv
            events:
              - {id: e, when: 2013, kind: attack, text: Something}
            """
                    .formatted(text))
            .loaded()
            .findings()
            .stream()
            .map(Diagnostic::id)
            .toList();
  }
}
