package broadside.picture;

import broadside.picture.font.Face;
import broadside.picture.outline.Box;
import broadside.picture.outline.Outline;
import broadside.picture.png.Png;
import broadside.theme.Theme;
import java.util.Locale;

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
    int air = (int) Math.round(size * AIR);
    double scale = (size - 2.0 * air) / Math.max(logo.width(), logo.height());
    int width = (int) Math.max(1, Math.round(logo.width() * scale));
    int height = (int) Math.max(1, Math.round(logo.height() * scale));
    Bitmap scaled = logo.on(theme.light().paper()).scaled(width, height);
    return Png.of(size, scaled.centredIn(size, theme.light().paper()).pixels());
  }

  /** The first letter or digit of a name, in the middle. */
  byte[] initial(String name, Face face) {
    Canvas canvas = new Canvas(size, size, theme.fill());
    Outline letter = Outline.of(face.outlines(initial(name), size * LETTER, 0, 0));
    canvas.fill(centred(letter), theme.onFill());
    return canvas.png();
  }

  private static String initial(String name) {
    return name.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .findFirst()
        .map(letter -> letter.toUpperCase(Locale.ROOT))
        .orElse("");
  }

  private Outline centred(Outline letter) {
    Box box = Box.of(letter);
    return letter.moved(
        (size - box.left() - box.right()) / 2, (size - box.top() - box.bottom()) / 2);
  }
}
