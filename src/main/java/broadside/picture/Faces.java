package broadside.picture;

import broadside.picture.font.Face;

/**
 * The typefaces of cards and icons: Liberation, which covers the scripts of all languages that
 * Broadside has words in. They are read when first asked for, and once, also by several threads.
 *
 * @see <a href="https://github.com/liberationfonts/liberation-fonts">Liberation fonts (SIL OFL
 *     1.1)</a>
 */
final class Faces {
  private Face display;
  private Face text;

  /** For headlines and initials. */
  synchronized Face display() {
    display = display == null ? Face.read("/liberation/LiberationSerif-Bold.ttf") : display;
    return display;
  }

  /** For what is small. */
  synchronized Face text() {
    text = text == null ? Face.read("/liberation/LiberationSans-Regular.ttf") : text;
    return text;
  }
}
