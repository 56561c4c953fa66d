package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.markdown.Markdown;
import broadside.source.LoadedIncident;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong while a text is read is told with the place of the text. */
class TextCheckTest {
  @TempDir private Path root;

  private String subject(Predicate<Markdown> reader) {
    LoadedIncident loaded =
        TestWorkspace.of(
                root, "events:\n- {id: flood, kind: impact, when: 2013-05-01, text: It *began*.}\n")
            .loaded();
    List<EditionValue> values =
        EditionValues.of(
            Projection.of(loaded.incident().orElseThrow(), Audience.INTERNAL).orElseThrow());
    return assertThrows(
            UnforeseenException.class,
            () -> new TextCheck(reader).findings(values, loaded.locations()))
        .subject();
  }

  @Test
  void memoryThatIsFullIsToldWithFileLineAndField() {
    assertEquals(
        "incidents/2013-05-record/incident.yaml:6 (/events/0/text)",
        subject(
            text -> {
              if (text.source().contains("*")) {
                throw new OutOfMemoryError();
              }
              return true;
            }));
  }

  @Test
  void soIsAnException() {
    assertEquals(
        "incidents/2013-05-record/incident.yaml:1 (/title)",
        subject(
            text -> {
              throw new IllegalStateException();
            }));
  }
}
