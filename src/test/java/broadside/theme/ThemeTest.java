package broadside.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the colour, everybody can read the text. */
class ThemeTest {
  private static final Colour BLACK = Colour.of(0);
  private static final Colour WHITE = Colour.of(0xFFFFFF);
  private static final int COLOURS = 4_000;

  private static Stream<Colour> colours() {
    Random dice = new Random(20130501);
    return Stream.concat(
        Stream.of(0, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0x00FFFF, 0xFF00FF)
            .map(Colour::of),
        Stream.generate(() -> Colour.of(dice.nextInt(1 << 24))).limit(COLOURS));
  }

  private static Theme theme(Colour colour) {
    return Theme.of(Optional.of(colour));
  }

  /** As other tools compute them. */
  @ParameterizedTest
  @CsvSource({"0, 21.00", "FFFFFF, 1.00", "767676, 4.54", "FF0000, 4.00", "5B2A86, 9.90"})
  void contrastWithWhiteIsThatOfWcag(String rgb, String expected) {
    Colour colour = Colour.of(Integer.parseInt(rgb, 16));
    assertEquals(Double.parseDouble(expected), Contrast.ratio(colour, WHITE), 0.005);
    assertEquals(Contrast.ratio(colour, WHITE), Contrast.ratio(WHITE, colour));
  }

  @Test
  void anAccentCanBeReadOnItsPaperAndTextOnTheAccent() {
    colours()
        .map(ThemeTest::theme)
        .flatMap(theme -> Stream.of(theme.light(), theme.dark()))
        .forEach(
            scheme -> {
              assertReadable(scheme.accent(), scheme.paper());
              assertReadable(scheme.onAccent(), scheme.accent());
            });
  }

  private static void assertReadable(Colour text, Colour ground) {
    assertTrue(Contrast.ratio(text, ground) >= 4.5, text.hex() + " on " + ground.hex());
  }

  @Test
  void largeLettersCanBeReadOnTheColourItself() {
    colours()
        .map(ThemeTest::theme)
        .forEach(theme -> assertTrue(Contrast.ratio(theme.onFill(), theme.fill()) >= 3));
  }

  @Test
  void aColourThatCanBeReadStaysAsItIs() {
    colours()
        .filter(colour -> Contrast.ratio(colour, theme(BLACK).light().paper()) >= 4.5)
        .forEach(colour -> assertEquals(colour, theme(colour).light().accent()));
  }

  @Test
  void aColourThatCannotBeReadKeepsItsHue() {
    Colour yellow = Colour.of(0xFFCC00);
    Colour accent = theme(yellow).light().accent();
    assertTrue(accent.red() > accent.green() && accent.green() > accent.blue(), accent.hex());
    assertEquals(hue(yellow), hue(accent), 0.1);
    Colour night = theme(Colour.of(0x5B2A86)).dark().accent();
    assertTrue(night.blue() > night.red() && night.red() > night.green(), night.hex());
  }

  private static double hue(Colour colour) {
    Oklab seen = Oklab.of(colour);
    return StrictMath.atan2(seen.b(), seen.a());
  }

  @Test
  void anAccentIsNotMovedFurtherThanItMust() {
    Colour paper = theme(BLACK).light().paper();
    assertTrue(Contrast.ratio(theme(WHITE).light().accent(), paper) < 4.7);
    assertTrue(Contrast.ratio(theme(BLACK).dark().accent(), theme(BLACK).dark().paper()) < 4.7);
  }

  @Test
  void aColourThereAndBackIsTheSame() {
    colours().forEach(colour -> assertEquals(colour, Oklab.of(colour).colour()));
  }

  @Test
  void withoutAColourItIsCalm() {
    Colour accent = Theme.of(Optional.empty()).light().accent();
    assertTrue(accent.blue() > accent.red() && accent.green() > accent.red(), accent.hex());
  }

  @Test
  void papersAndInksAreThoseOfTheStyleSheet() throws IOException {
    String css = Files.readString(Path.of("templates", "style.css"));
    List<String> expected =
        Stream.of(theme(BLACK).light(), theme(BLACK).dark())
            .flatMap(each -> Stream.of(each.ink(), each.paper(), each.quiet(), each.line()))
            .map(Colour::hex)
            .toList();
    assertEquals(
        expected,
        Pattern.compile("--(?:ink|paper|quiet|line): (#[0-9a-f]{6});")
            .matcher(css)
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList());
  }

  @Test
  void whatTheStyleSheetFallsBackToIsTheDefault() throws IOException {
    Theme theme = Theme.of(Optional.empty());
    assertEquals(
        List.of(theme.light().accent().hex(), theme.dark().accent().hex()),
        Pattern.compile("var\\(--brand, (#[0-9a-f]{6})\\)")
            .matcher(Files.readString(Path.of("templates", "style.css")))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList());
  }
}
