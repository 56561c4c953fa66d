package broadside.picture.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.picture.outline.Box;
import broadside.picture.outline.Outline;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typefaces are read as their files say. */
class FaceTest {
  private static final String SERIF = "/liberation/LiberationSerif-Bold.ttf";
  private static final String SANS = "/liberation/LiberationSans-Regular.ttf";

  @ParameterizedTest
  @ValueSource(strings = {SERIF, SANS})
  void everyGlyphFillsTheBoxThatItsHeadNames(String resource) {
    FontFile file = FontFile.read(resource);
    GlyphTable glyphs = new GlyphTable(file);
    Table places = file.table("loca");
    int count = file.table("maxp").uint16(4);
    for (int id = 0; id < count; id++) {
      int place = places.int32(4 * id);
      Table head = file.table("glyf").from(place);
      boolean isEmpty = place == places.int32(4 * id + 4) || head.int16(2) == head.int16(6);
      Box box = Box.of(glyphs.glyph(id));
      assertEquals(isEmpty, box.left() > box.right(), "glyph " + id);
      if (!isEmpty) {
        assertEquals(head.int16(2), box.left(), 3, "glyph " + id);
        assertEquals(head.int16(4), box.top(), 3, "glyph " + id);
        assertEquals(head.int16(6), box.right(), 3, "glyph " + id);
        assertEquals(head.int16(8), box.bottom(), 3, "glyph " + id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SERIF, SANS})
  void aTextIsAsWideAsItsLettersAndTheirKerning(String resource) {
    Face face = Face.read(resource);
    double apart = face.width("A", 1000) + face.width("V", 1000);
    assertTrue(face.width("AV", 1000) < apart - 50);
    assertEquals(face.width("AV", 1000), face.width("AV", 1) * 1000, 1e-9);
    assertEquals(face.width("іі", 1), 2 * face.width("i", 1), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {SERIF, SANS})
  void outlinesStandOnTheBaseLineOneBehindTheOther(String resource) {
    List<Outline> outlines = Face.read(resource).outlines("HÉ", 100, 20, 300);
    Box first = Box.of(outlines.get(0));
    Box second = Box.of(outlines.get(1));
    assertEquals(300, first.bottom(), 1e-9);
    assertEquals(300, second.bottom(), 1e-9);
    assertTrue(20 < first.left() && first.right() < second.left());
    assertTrue(second.top() < first.top(), "the accent is above");
  }

  @ParameterizedTest
  @ValueSource(strings = {SERIF, SANS})
  void whatItLacksIsShownAsMissing(String resource) {
    Face face = Face.read(resource);
    IntStream.of(0x6F22, 0x1F600, 0xE000, 0xFFFF, 0xD800, 0x10FFFF)
        .forEach(character -> assertFalse(face.has(character), "U+" + character));
    assertEquals(face.width("漢", 1), face.width("😀", 1), 1e-9);
  }
}
