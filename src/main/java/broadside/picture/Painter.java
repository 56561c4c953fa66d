package broadside.picture;

import broadside.theme.Theme;
import java.util.Optional;

/**
 * Paints pictures as files in PNG format. What it needs for that is loaded with the first one, and
 * does not change: several threads may paint with one painter at the same time.
 */
public final class Painter {
  private final Faces faces = new Faces();

  /** Tells what of a line the pictures can show. */
  public Lettering lettering() {
    return new Lettering(faces);
  }

  /** A card of 1200 × 630 pixels. */
  public byte[] card(Card card) {
    return new CardPainter(card, faces).paint();
  }

  /**
   * A square icon: the logo, if it is a PNG of about that shape, or the first letter of the name.
   *
   * @param size in pixels
   * @param name of the publisher
   * @param logo the bytes of the logo
   * @param theme its colours
   */
  public byte[] icon(int size, String name, Optional<byte[]> logo, Theme theme) {
    IconPainter painter = new IconPainter(size, theme);
    return logo.flatMap(BitmapReader::read)
        .filter(Bitmap::isSquarish)
        .map(painter::logo)
        .orElseGet(() -> painter.initial(name, faces.display()));
  }
}
