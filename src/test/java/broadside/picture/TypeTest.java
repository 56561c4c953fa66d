package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.picture.font.Face;
import broadside.picture.outline.Box;
import broadside.picture.outline.Outline;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines are set as they are seen. */
class TypeTest {
  private static final Face FACE = new Faces().text();
  private static final Type TYPE = new Type(FACE, 100, false);

  /** Points of Hebrew, which are left out, and what isolates: it is refused in records. */
  private static final Pattern UNDECIDED = Pattern.compile("[\\u0591-\\u05C7\\u2066-\\u2069]");

  private static List<Box> boxes(List<Outline> outlines) {
    return outlines.stream().map(Box::of).toList();
  }

  /** By Unicode alone, without a short way for plain text. */
  private static String visual(String text) {
    Bidi bidi = new Bidi();
    bidi.setPara(Normalizer2.getNFCInstance().normalize(text), Bidi.LTR, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS)
        .replace('\u00A0', ' ')
        .replaceAll("[\\p{Cf}\\p{Cc}]", "");
  }

  @Test
  void eachCharacterOfUnicodeIsSetAsUnicodeSays() {
    IntStream.range(0, 0x3000)
        .filter(character -> !UNDECIDED.matcher(Character.toString(character)).matches())
        .mapToObj(character -> "e" + Character.toString(character) + "\u00E9(")
        .forEach(
            text ->
                assertEquals(
                    boxes(FACE.outlines(visual(text), 100, 0, 0)),
                    boxes(TYPE.outlines(text, 0, 0)),
                    () -> "U+" + Integer.toHexString(text.codePointAt(1))));
  }

  @Test
  void accentsJoinTheirLetters() {
    assertEquals(TYPE.width("é"), TYPE.width("e\u0301"), 1e-9);
    assertEquals(TYPE.width("й"), TYPE.width("и\u0306"), 1e-9);
  }

  @Test
  void whatCannotBeSeenTakesNoRoom() {
    assertEquals(TYPE.width("ab"), TYPE.width("a\u00ADb"), 1e-9);
    assertEquals(TYPE.width("ab"), TYPE.width("a\u200Bb"), 1e-9);
    assertTrue(TYPE.width("a\u00A0b") > TYPE.width("ab"));
  }
}
