package broadside.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KEYS = List.of("id", "title", "when", "text", "milestone");

  @ParameterizedTest
  @CsvSource({
    "tittle, title",
    "tilte, title",
    "TITLE, title",
    "wen, when",
    "mile-stones, milestone"
  })
  void aSlipFindsTheKnownWord(String typed, String known) {
    assertEquals(Optional.of(known), Suggestion.nearest(typed, KEYS));
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "''", "statement"})
  void anotherWordFindsNothing(String typed) {
    assertEquals(Optional.empty(), Suggestion.nearest(typed, KEYS));
  }

  @Test
  void anOptionOfOneLetterIsMeantOnlyByThatLetter() {
    assertEquals(Optional.empty(), Suggestion.nearest("-j", List.of("-w", "--workspace")));
    assertEquals(Optional.of("-w"), Suggestion.nearest("-W", List.of("-w", "--workspace")));
    assertEquals(Optional.of("-w"), Suggestion.nearest("--w", List.of("-w", "--workspace")));
  }

  @Test
  void ofEquallyNearWordsTheFirstWins() {
    assertEquals(Optional.of("cart"), Suggestion.nearest("cast", List.of("cart", "case")));
    assertEquals(Optional.of("case"), Suggestion.nearest("cast", List.of("case", "cart")));
  }

  @Test
  void aHugeWordCostsNoTime() {
    String huge = "x".repeat(1 << 20);
    assertEquals(Optional.empty(), Suggestion.nearest(huge, List.of("title", huge + "y")));
  }

  @ParameterizedTest
  @CsvSource({"'', abc, 3", "abc, abc, 0", "abc, acb, 1", "kitten, sitting, 3", "ca, abc, 3"})
  void distancesAreThoseOfOptimalStringAlignment(String a, String b, int distance) {
    assertEquals(distance, Suggestion.distance(a, b));
  }
}
