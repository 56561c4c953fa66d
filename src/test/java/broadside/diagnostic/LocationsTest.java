package broadside.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {
  private static final String TEXT =
      "events:\r\n  - text: >\r\n      😀 nearly\r\n      50 hits\r\n";
  private static final Place VALUE = Place.of("f").child("events").child(0).child("text");

  private final Locations locations =
      new Locations(
          new SourceText(TEXT),
          Map.of("", new Location(1, 1, 5, 1), "/events/0/text", new Location(2, 11, 5, 1)),
          Map.of("/events/0/text", new Location(2, 5, 2, 9)));

  @Test
  void aKnownValueStandsWhereItWasRead() {
    assertEquals(new Location(2, 11, 5, 1), locations.locate(VALUE));
  }

  @Test
  void aKeyStandsBeforeItsValue() {
    assertEquals(new Location(2, 5, 2, 9), locations.locate(VALUE.ofKey()));
  }

  @Test
  void anUnknownValueStandsWhereItsAncestorDoes() {
    assertEquals(new Location(2, 11, 5, 1), locations.locate(VALUE.child("x/y").child(3)));
    assertEquals(new Location(1, 1, 5, 1), locations.locate(Place.of("f").child("x").ofKey()));
  }

  @Test
  void anExcerptIsFoundWithinItsValue() {
    assertEquals(new Location(3, 9, 3, 15), locations.locate(VALUE.at("nearly")));
  }

  @Test
  void anExcerptMayBeBrokenOverLines() {
    assertEquals(new Location(3, 9, 4, 9), locations.locate(VALUE.at("nearly 50")));
  }

  @Test
  void ofPiecesThatReadTheSameTheOneThatIsMeantIsFound() {
    Locations twice =
        new Locations(
            new SourceText("a: i hit it"), Map.of("/a", new Location(1, 4, 1, 12)), Map.of());
    Place value = Place.of("f").child("a");
    assertEquals(new Location(1, 7, 1, 8), twice.locate(value.at(new Place.Excerpt("i", 1))));
    assertEquals(new Location(1, 10, 1, 11), twice.locate(value.at(new Place.Excerpt("i", 2))));
    assertEquals(new Location(1, 4, 1, 5), twice.locate(value.at(new Place.Excerpt("i", 3))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: \"[x](\\\\inc\\\\y)\" | \\inc\\y | 9 | 17",
        "a: \"it is \\\"so\\\"\" | \"so\" | 11 | 17",
        "a: 'it''s so' | it's | 5 | 10",
        "a: \"one\\ttwo\" | `one\ttwo` | 5 | 13",
        "a: \"one\\n two\" | one two | 5 | 14",
      })
  void anExcerptMayBeTypedWithTheEscapesOfYaml(String text, String piece, int from, int to) {
    Locations typed =
        new Locations(
            new SourceText(text), Map.of("/a", new Location(1, 4, 1, text.length() + 1)), Map.of());
    assertEquals(new Location(1, from, 1, to), typed.locate(Place.of("f").child("a").at(piece)));
  }

  @Test
  void anExcerptThatIsNotThereStandsWhereItsValueDoes() {
    assertEquals(new Location(2, 11, 5, 1), locations.locate(VALUE.at("events")));
    assertEquals(new Location(2, 11, 5, 1), locations.locate(VALUE.at(" ")));
    assertEquals(new Location(2, 11, 5, 1), locations.locate(VALUE.at("a ".repeat(100_000))));
  }

  @Test
  void aSpotNeedsNoPointer() {
    Place spot = Place.spot("f", Location.at(4, 10));
    assertEquals(Location.at(4, 10), locations.locate(spot));
  }
}
