package broadside.picture;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.awt.geom.Path2D;
import java.util.regex.Pattern;

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

  private static final char NO_BREAK_SPACE = '\u00A0';

  double width(String text) {
    return face.width(visual(text), size);
  }

  /** The outlines of a line whose lower left corner is a point. */
  Path2D outline(String text, double x, double y) {
    return face.outline(visual(text), x, y, size);
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
    String composed = Normalizer2.getNFCInstance().normalize(text).replace(NO_BREAK_SPACE, ' ');
    if (!rightToLeft && !Bidi.requiresBidi(composed.toCharArray(), 0, composed.length())) {
      return UNSEEN.matcher(composed).replaceAll("");
    }
    Bidi bidi = new Bidi();
    bidi.setPara(composed, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    String ordered = bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    return UNSEEN.matcher(ordered).replaceAll("");
  }
}
