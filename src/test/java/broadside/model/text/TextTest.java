package broadside.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Place;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are words and placeholders in turn. */
class TextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';''",
        "no brace; [no brace]",
        "{a}; <{a}>",
        "{a}{b}; <{a}><{b}>",
        "x {a} y {When} z; [x ]<{a}>[ y ]<{When}>[ z]",
        "\\{a} {b}; [\\{a} ]<{b}>",
        "\\\\{a}; [\\\\{a}]",
        "{{a}}; [{]<{a}>[}]",
        "{a {b}; [{a ]<{b}>",
        "{a; [{a]",
        "a} {b}; [a} ]<{b}>",
        "{}; <{}>"
      })
  void bracesThatCloseAndAreNotEscapedArePlaceholders(String source, String segments) {
    String found =
        new Text(Place.of("f"), source)
            .segments().stream().map(TextTest::shown).collect(Collectors.joining());
    assertEquals(segments, found);
  }

  private static String shown(Text.Segment segment) {
    return segment instanceof Text.Literal words
        ? "[" + words.text() + "]"
        : "<" + ((Placeholder) segment).raw() + ">";
  }
}
