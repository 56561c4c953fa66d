package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.source.LoadedIncident;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong while a text is read is told with the place of the text. */
class TextCheckTest {
  @TempDir private Path root;

  private LoadedIncident loaded(String record) {
    return TestWorkspace.of(root, record).loaded();
  }

  private static List<EditionValue> values(LoadedIncident loaded) {
    return EditionValues.of(
        Projection.of(loaded.incident().orElseThrow(), Audience.INTERNAL).orElseThrow());
  }

  private String subject(Predicate<Markdown> reader) {
    LoadedIncident loaded =
        loaded("events:\n- {id: flood, kind: impact, when: 2013-05-01, text: It *began*.}\n");
    return assertThrows(
            UnforeseenException.class,
            () ->
                new TextCheck(List.of(new TextCheck.Question("text-as-typed", reader)))
                    .findings(values(loaded), loaded.locations()))
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
        "incidents/2013-05-record/incident.yaml:6 (/events/0/text)",
        subject(
            text -> {
              throw new IllegalStateException();
            }));
  }

  /** So what shows every sign as it is loads no parser. */
  @Test
  void noMarksAreReadInTitlesNamesAndAddresses() {
    LoadedIncident loaded =
        loaded(
            """
            events:
            - {id: flood, kind: impact, when: 2013-05-01, title: 'A [x] * y_', text: It began., sources: [s]}
            sources:
              s: {title: 'A _report_', of: '*us*', url: 'https://example.org/_a_*b*'}
            people:
              ann: {name: 'Ann *B*', role: '_Member_'}
            statement: {headline: 'Some *thing*', lead: It began., quotes: [{text: It did., person: ann}]}
            """);
    List<String> read = new ArrayList<>();
    Predicate<Markdown> asked =
        text -> {
          read.add(text.source());
          return false;
        };
    new TextCheck(List.of(new TextCheck.Question("text-as-typed", asked)))
        .findings(values(loaded), loaded.locations());
    assertEquals(List.of("It began.", "It did."), read.stream().distinct().sorted().toList());
  }

  private String warnings(String text) {
    MarkdownRenderer markdown = new MarkdownRenderer();
    LoadedIncident loaded =
        loaded("events:\n- {id: flood, kind: impact, when: 2013-05-01, text: '" + text + "'}\n");
    return TextCheck.of(markdown).findings(values(loaded), loaded.locations()).stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]: https://example.org/report",
        "#",
        "-",
        "---",
        "&nbsp;",
        "&shy; &#x200b;",
        "![](media/storm.png)",
        "[](https://example.org/)"
      })
  void aTextThatShowsNothingDrawsAWarning(String text) {
    String found = warnings(text);
    assertTrue(found.contains("text-shows-nothing"), found);
    assertTrue(found.contains("/events/0/text"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It <b>began</b>.",
        "<div class=\"x\">It began.</div>",
        "It began.<br>Then it ended.",
        "It began. <!-- or did it? -->",
        "<img src=x alt=y> It began."
      })
  void aTagThatIsShownDrawsAWarning(String text) {
    String found = warnings(text);
    assertTrue(found.contains("tag-as-typed"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a flood](https://example.com/flood.png) It began.",
        "It began ![](/flood.png).",
        "[1]: https://example.com/flood.png\n\n\n ![a flood][1]"
      })
  void aPictureThatIsLeftOutDrawsAWarning(String text) {
    String found = warnings(text);
    assertTrue(found.contains("picture-not-shown"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At a < b and c > d it began.",
        "See <https://example.org/>.",
        "It \\<b>began\\</b>.",
        "It `<b>` began.",
        "![a flood](media/flood.png) It began.",
        "It ![began]."
      })
  void noSignThatIsMeantDrawsOne(String text) {
    assertEquals("", warnings(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"![a flood](media/storm.png)", "?", "1", "`x`"})
  void aSignOrWhatIsSaidInPlaceOfAPictureIsEnough(String text) {
    assertEquals("", warnings(text));
  }
}
