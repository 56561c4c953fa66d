package broadside.picture;

import broadside.theme.Theme;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Paints an icon: opaque, since nobody knows what it will lie on. */
final class IconPainter {
  private static final double LETTER = 0.92;
  private static final double AIR = 0.06;

  private final int size;
  private final Theme theme;

  IconPainter(int size, Theme theme) {
    this.size = size;
    this.theme = theme;
  }

  /** The logo on paper, as large as it fits with some air around. */
  byte[] logo(Bitmap logo) {
    Canvas canvas = new Canvas(size, size, theme.light().paper());
    int air = (int) Math.round(size * AIR);
    double scale = (size - 2.0 * air) / Math.max(logo.width(), logo.height());
    int width = (int) Math.max(1, Math.round(logo.width() * scale));
    int height = (int) Math.max(1, Math.round(logo.height() * scale));
    Bitmap scaled = logo.on(theme.light().paper()).scaled(width, height);
    int left = (size - width) / 2;
    int top = (size - height) / 2;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        canvas.set(left + x, top + y, scaled.at(x, y));
      }
    }
    return canvas.png();
  }

  /** The first letter or digit of a name, in the middle. */
  byte[] initial(String name, Face face) {
    Canvas canvas = new Canvas(size, size, theme.fill());
    Path2D letter = face.outline(initial(name), 0, 0, size * LETTER);
    canvas.fill(centred(letter), theme.onFill());
    return canvas.png();
  }

  private static String initial(String name) {
    return name.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .findFirst()
        .map(letter -> UCharacter.toUpperCase(ULocale.ROOT, letter))
        .orElse("");
  }

  private Path2D centred(Path2D letter) {
    double[] box = Tracer.box(letter);
    double x = (size - box[0] - box[2]) / 2;
    double y = (size - box[1] - box[3]) / 2;
    PathIterator moved = letter.getPathIterator(AffineTransform.getTranslateInstance(x, y));
    Path2D centred = new Path2D.Double();
    centred.append(moved, false);
    return centred;
  }
}
