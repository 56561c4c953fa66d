package broadside.imagefile;

import java.io.IOException;

/** A file of a picture, taken apart. */
interface Container {
  /** The size of the stored pixels. */
  ImageSize size();

  /** What stands in it beside the picture. */
  Besides besides();

  /** The file with the picture and its colour profile alone. */
  byte[] clean(Orientation orientation);

  /** What its decoder holds at a time, in bytes; 0 if that is little. */
  default long decoding() {
    return 0;
  }

  /**
   * Decodes all pixels, and keeps none of them.
   *
   * @throws IOException if some are missing or cannot be decoded
   */
  void decode() throws IOException;
}
