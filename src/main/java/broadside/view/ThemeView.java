package broadside.view;

import broadside.theme.Scheme;
import broadside.theme.Theme;

/**
 * The colours of the publisher, as style sheets take them.
 *
 * @param fill the publisher's colour as it is: for areas, not for text
 * @param onFill large letters on such an area
 * @param light on light paper
 * @param dark on dark paper
 */
public record ThemeView(String fill, String onFill, SchemeView light, SchemeView dark) {

  static ThemeView of(Theme theme) {
    return new ThemeView(
        theme.fill().hex(),
        theme.onFill().hex(),
        SchemeView.of(theme.light()),
        SchemeView.of(theme.dark()));
  }

  /**
   * The colours on one kind of paper.
   *
   * @param paper the ground
   * @param accent what stands out, and can be read as text
   * @param onAccent text on the accent
   */
  public record SchemeView(String paper, String accent, String onAccent) {
    private static SchemeView of(Scheme scheme) {
      return new SchemeView(scheme.paper().hex(), scheme.accent().hex(), scheme.onAccent().hex());
    }
  }
}
