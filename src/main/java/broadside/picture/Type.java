package broadside.picture;

import broadside.picture.font.Face;
import broadside.picture.outline.Outline;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A face in a size and in a direction of reading.
 *
 * @param face the letters
 * @param size the height of a line set solid, in pixels
 * @param rightToLeft whether lines are read from the right
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Bidirectional Algorithm</a>
 */
record Type(Face face, double size, boolean rightToLeft) {
  private static final double CAPITALS = 0.66;

  /** Points of Hebrew, which have no glyph of their own, and what steers and shows nothing. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\p{Cf}\\p{Cc}]");

  /**
   * What a plain text does not have: it is Latin and Cyrillic letters, none of them a combining
   * mark, and their punctuation. It is seen as it is written, and to load the properties of all
   * characters takes longer than to paint a card.
   */
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[^ -~\\u00A0-\\u00AC\\u00AE-\\u02FF\\u0400-\\u0482\\u048A-\\u052F\\u2010-\\u2027\\u2030-\\u203A]");

  private static final char NO_BREAK_SPACE = '\u00A0';

  double width(String text) {
    return face.width(visual(text), size);
  }

  /** The outlines of a line whose lower left corner is a point. */
  List<Outline> outlines(String text, double x, double y) {
    return face.outlines(visual(text), size, x, y);
  }

  /** The characters of a text that the face has no letter for. */
  IntStream missing(String text) {
    return visual(text).codePoints().filter(character -> !face.has(character));
  }

  /** Whether the face has all letters of a text. */
  boolean shows(String text) {
    return missing(text).findAny().isEmpty();
  }

  /** How high a capital letter is. */
  double capitals() {
    return size * CAPITALS;
  }

  Type in(double otherSize) {
    return new Type(face, otherSize, rightToLeft);
  }

  /** The line as it is seen, from left to right: the face knows no directions. */
  private String visual(String text) {
    if (!rightToLeft && !NOT_PLAIN.matcher(text).find()) {
      return text.replace(NO_BREAK_SPACE, ' ');
    }
    String composed = Normalizer2.getNFCInstance().normalize(text).replace(NO_BREAK_SPACE, ' ');
    return UNSEEN.matcher(ordered(composed)).replaceAll("");
  }

  private String ordered(String text) {
    if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    Bidi bidi = new Bidi();
    bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
  }
}
