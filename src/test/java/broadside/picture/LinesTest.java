package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Headlines break as a compositor would break them. */
class LinesTest {
  private static final Type TYPE = new Type(new Faces().display(), 1, false);

  private static List<String> balanced(String text, double width) {
    return new Lines(text, TYPE).balanced(width);
  }

  @Test
  void linesAreAsFewAsFitAndAboutEquallyLong() {
    String headline = "The Ukrainian Pirate Party was hit by a spam attack";
    assertEquals(
        List.of("The Ukrainian Pirate Party", "was hit by a\u00A0spam attack"),
        balanced(headline, 18));
    assertEquals(1, balanced(headline, 40).size());
  }

  @Test
  void noLineIsWiderThanItMayBe() {
    for (double width = 5; width < 30; width += 0.7) {
      for (String line :
          balanced("Attackers flooded our addresses with nearly 2 million mails", width)) {
        assertTrue(TYPE.width(line) <= width + 0.05, line);
      }
    }
  }

  @Test
  void aWordOfOneLetterStaysWithTheNextOne() {
    for (double width = 4; width < 20; width += 0.5) {
      for (String line : balanced("Útok v noci z pondělí: všichni s námi i proti nám", width)) {
        assertTrue(!line.matches(".* [vzsi]"), line);
      }
    }
  }

  @Test
  void anyTextIsBrokenWhereUnicodeSaysSo() {
    List<String> pieces =
        List.of(
            "spam",
            "Útok",
            "пошту,",
            "2013",
            "1.5",
            "DDoS-attack",
            "e-mail.",
            "a-1",
            "–",
            "—",
            "п’ять",
            "\u201Ehere\u201C",
            "(two)",
            "50%",
            "€5",
            "why?!",
            "so…",
            "and/or",
            "x:",
            ", ",
            "-",
            "ab-",
            "’tis",
            "10–13",
            "שלום",
            "ab\u00A0cd",
            "漢字",
            "...",
            "!",
            "№7",
            " ");
    Random dice = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("We");
      for (int words = dice.nextInt(6); words >= 0; words--) {
        text.append(dice.nextInt(8) == 0 ? "" : " ")
            .append(pieces.get(dice.nextInt(pieces.size())));
      }
      List<String> lines = new Lines(text.toString(), TYPE).broken(Double.MIN_VALUE);
      assertEquals(byUnicode(text.toString().strip()), lines, text.toString());
    }
  }

  private static List<String> byUnicode(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      lines.add(text.substring(from, to).stripTrailing());
      from = to;
    }
    return lines;
  }

  @Test
  void whatDoesNotFitLosesWordsAndSaysSo() {
    assertEquals("Attacked…", Lines.shortened("Attacked, and how", false, s -> s.length() < 12));
    assertEquals("Donau…", Lines.shortened("Donaudampfschiff", false, s -> s.length() < 7));
    assertEquals("fits", Lines.shortened("fits", false, s -> true));
    assertEquals("goes on…", Lines.shortened("goes on", true, s -> true));
    assertEquals("…", Lines.shortened("x", false, s -> false));
  }

  @Test
  void hebrewIsAsWideAsItsLettersAndPointsTakeNoRoom() {
    Type hebrew = new Type(new Faces().display(), 1, true);
    assertEquals(hebrew.width("שלום"), hebrew.width("שָׁלוֹם"), 1e-9);
    assertEquals(hebrew.width("(א) b"), hebrew.width("b (א)"), 1e-9);
  }

  @Test
  void everyLanguageHasItsLettersInBothFaces() {
    Faces faces = new Faces();
    String letters =
        "ґєїіъыэёčďěňřšťůžąćęłńśźżßäöüåéèêëçñ¿¡œæøאבגדהוזחטיכךלמםנןסעפףצץקרשת„“”«»‘–—…’№€";
    letters
        .codePoints()
        .forEach(
            letter -> {
              assertTrue(faces.text().has(letter), Character.toString(letter));
              assertTrue(faces.display().has(letter), Character.toString(letter));
            });
  }
}
