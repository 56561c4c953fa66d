package broadside.theme;

import broadside.model.Colour;
import java.util.Optional;

/**
 * The colours of a site. Paper and inks are those of {@code style.css}; the accents are made from
 * the publisher's colour.
 *
 * @param fill the publisher's colour as it is: for areas, not for text
 * @param onFill large letters on such an area
 * @param light by day
 * @param dark by night
 */
public record Theme(Colour fill, Colour onFill, Scheme light, Scheme dark) {
  /** Of those who name none: calm, and no party's. */
  private static final Colour DEFAULT = Colour.of(0x0B5563);

  private static final Scheme LIGHT = scheme(0xFDFCF9, 0x1C1B19, 0x5D5A54, 0xD8D4CA);
  private static final Scheme DARK = scheme(0x191816, 0xE9E6DF, 0xA8A399, 0x3A3833);

  /** The theme of a publisher's colour. */
  public static Theme of(Optional<Colour> colour) {
    Colour fill = colour.orElse(DEFAULT);
    return new Theme(fill, onFill(fill), LIGHT.with(fill), DARK.with(fill));
  }

  /** The theme of a colour as it is written, such as {@code #5b2a86}. */
  public static Theme of(String fill) {
    return of(Optional.of(Colour.of(Integer.parseInt(fill.substring(1), 16))));
  }

  private static Colour onFill(Colour fill) {
    boolean isDark = Contrast.ratio(LIGHT.paper(), fill) >= Contrast.ratio(LIGHT.ink(), fill);
    return isDark ? LIGHT.paper() : LIGHT.ink();
  }

  private static Scheme scheme(int paper, int ink, int quiet, int line) {
    return new Scheme(
        Colour.of(paper),
        Colour.of(ink),
        Colour.of(quiet),
        Colour.of(line),
        Colour.of(ink),
        Colour.of(paper));
  }
}
