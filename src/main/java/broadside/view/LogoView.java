package broadside.view;

/**
 * The logo in the masthead, in the room that it takes there.
 *
 * @param file its address below the site's folder
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows; empty where the name beside it is enough
 */
public record LogoView(String file, int width, int height, String alt) {
  private static final int MOST_WIDTH = 240;
  private static final int MOST_HEIGHT = 48;

  /** A logo of that size, made smaller where it would take more room than it may. */
  static LogoView of(String file, int width, int height, String alt) {
    double scale =
        Math.min(1, Math.min((double) MOST_WIDTH / width, (double) MOST_HEIGHT / height));
    return new LogoView(file, scaled(width, scale), scaled(height, scale), alt);
  }

  private static int scaled(int length, double scale) {
    return (int) Math.max(1, Math.round(length * scale));
  }
}
