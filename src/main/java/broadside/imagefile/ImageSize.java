package broadside.imagefile;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {
  /** How many pixels it has. */
  long pixels() {
    return (long) width * height;
  }

  /** The same on its side. */
  ImageSize turned() {
    return new ImageSize(/* width= */ height, /* height= */ width);
  }
}
