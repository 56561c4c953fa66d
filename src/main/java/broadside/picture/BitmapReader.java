package broadside.picture;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngReader;
import ar.com.hjg.pngj.PngjException;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import ar.com.hjg.pngj.chunks.PngChunkTRNS;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Reads the pixels of a PNG, whatever its kind, without the graphics of the JDK. */
final class BitmapReader {
  private static final int OPAQUE = Bitmap.OPAQUE;

  private final ImageInfo info;
  private final PngReader reader;
  private final PngChunkPLTE palette;
  private final PngChunkTRNS clear;

  private BitmapReader(PngReader reader) {
    this.reader = reader;
    this.info = reader.imgInfo;
    this.palette = reader.getMetadata().getPLTE();
    this.clear = reader.getMetadata().getTRNS();
  }

  /** The pixels; empty for another format and for a damaged file. */
  static Optional<Bitmap> read(byte[] file) {
    try {
      return Optional.of(new BitmapReader(new PngReader(new ByteArrayInputStream(file))).bitmap());
    } catch (PngjException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private Bitmap bitmap() {
    int[] pixels = new int[info.cols * info.rows];
    for (int i = 0; i < pixels.length; i += info.cols) {
      int[] row = ((ImageLineInt) reader.readRow()).getScanline();
      for (int x = 0; x < info.cols; x++) {
        pixels[i + x] = pixel(row, x * info.channels);
      }
    }
    return new Bitmap(info.cols, info.rows, pixels);
  }

  private int pixel(int[] row, int at) {
    if (info.indexed) {
      return indexed(row[at]);
    }
    int blue = info.greyscale ? at : at + 2;
    int green = info.greyscale ? at : at + 1;
    int alpha = info.alpha ? byteOf(row[at + info.channels - 1]) : clear(row, at);
    return (alpha << 24) | (byteOf(row[at]) << 16) | (byteOf(row[green]) << 8) | byteOf(row[blue]);
  }

  private int indexed(int index) {
    boolean opaque = clear == null || index >= clear.getPalletteAlpha().length;
    return ((opaque ? OPAQUE : clear.getPalletteAlpha()[index]) << 24) | palette.getEntry(index);
  }

  /** One colour of an opaque picture may be named as that which is not there. */
  private int clear(int[] row, int at) {
    if (clear == null) {
      return OPAQUE;
    }
    boolean is =
        info.greyscale
            ? row[at] == clear.getGray()
            : row[at] == clear.getRGB()[0]
                && row[at + 1] == clear.getRGB()[1]
                && row[at + 2] == clear.getRGB()[2];
    return is ? 0 : OPAQUE;
  }

  private int byteOf(int value) {
    int most = (1 << info.bitDepth) - 1;
    return (value * OPAQUE + most / 2) / most;
  }
}
