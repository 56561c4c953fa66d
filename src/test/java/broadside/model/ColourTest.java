package broadside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
  @Test
  void sixDigitsAreAColourInEitherCase() {
    assertEquals(Parsed.of(new Colour(0x5b, 0x2a, 0x86)), Colour.parse("#5b2A86"));
    assertEquals("#5b2a86", Colour.of(0x5b2a86).hex());
    assertEquals("#00000a", new Colour(0, 0, 10).hex());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "5b2a86 ! #5b2a86",
        "#fc0 ! #ffcc00",
        "fc0 ! #ffcc00",
        "rgb(91, 42, 134) ! #5b2a86",
        "91,42,134 ! #5b2a86",
        "rgb(91, 42, 256) !",
        "purple !",
        "#5b2a86ff !",
        "#5b2a8g !",
        "#5b2a86;} body {display: none !"
      })
  void anythingElseIsRefusedAndUnderstoodWherePossible(String typed, String meant) {
    Parsed.Failure<Colour> failure = (Parsed.Failure<Colour>) Colour.parse(typed);
    assertEquals("bad-colour", failure.fault().id());
    assertEquals(Optional.ofNullable(meant), failure.fault().suggestion());
  }

  @Test
  void whatYamlTookForACommentIsToldApart() {
    Parsed.Failure<Colour> failure = (Parsed.Failure<Colour>) Colour.parse("");
    assertEquals("empty-colour", failure.fault().id());
  }
}
