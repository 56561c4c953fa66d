package broadside.picture.png;

import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Writes PNG files. The JDK compresses with the zlib of the system, and versions of that do not
 * write the same bytes: drawings are compressed by {@link RowDeflater}, photographs by jzlib.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
public final class Png {
  /** Each row begins with a byte that names its filter; zero is none. */
  public static final int FILTER = 1;

  private static final byte UNFILTERED = 0;
  private static final int MOST_COLOURS = 256;
  private static final int CHANNELS = 3;
  private static final byte BITS = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final byte INDEXED = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
  }

  /**
   * A picture with a palette, which is best not filtered.
   *
   * @param width in pixels
   * @param rows the places of the colours, row by row, each behind a zero
   * @param palette the colours as {@code 0xRRGGBB}, 256 at most
   */
  public static byte[] indexed(int width, byte[] rows, int[] palette) {
    Png png = new Png();
    int stride = FILTER + width;
    png.header(width, rows.length / stride, INDEXED);
    png.chunk("PLTE", channels(palette));
    return png.body(RowDeflater.zlib(rows, stride));
  }

  /**
   * A picture in any colours: with a palette where that is enough.
   *
   * @param width in pixels
   * @param pixels the colours as {@code 0xRRGGBB}, row by row
   */
  public static byte[] of(int width, int[] pixels) {
    int[] colours = colours(pixels);
    return colours.length <= MOST_COLOURS
        ? indexed(width, indexes(width, pixels, colours), colours)
        : trueColour(width, pixels);
  }

  /** The colours in the order of their numbers: all, or more than a palette holds. */
  private static int[] colours(int[] pixels) {
    SortedSet<Integer> colours = new TreeSet<>();
    int before = -1;
    for (int i = 0; i < pixels.length && colours.size() <= MOST_COLOURS; i++) {
      if (pixels[i] != before) {
        before = pixels[i];
        colours.add(before);
      }
    }
    return colours.stream().mapToInt(Integer::intValue).toArray();
  }

  private static byte[] indexes(int width, int[] pixels, int[] colours) {
    ByteBuffer rows = ByteBuffer.allocate(pixels.length + pixels.length / width);
    int index = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        rows.put(UNFILTERED);
      }
      if (colours[index] != pixels[i]) {
        index = Arrays.binarySearch(colours, pixels[i]);
      }
      rows.put((byte) index);
    }
    return rows.array();
  }

  private static byte[] trueColour(int width, int[] pixels) {
    ByteBuffer rows = ByteBuffer.allocate(CHANNELS * pixels.length + pixels.length / width);
    for (int from = 0; from < pixels.length; from += width) {
      rows.put(UNFILTERED).put(channels(Arrays.copyOfRange(pixels, from, from + width)));
    }
    Png png = new Png();
    png.header(width, pixels.length / width, TRUE_COLOUR);
    return png.body(searched(rows.array()));
  }

  /** What is no drawing repeats itself anywhere. */
  private static byte[] searched(byte[] rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(rows, 0, rows.length);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return out.toByteArray();
  }

  /** Compressed, filtered and interlaced in the only or plainest way. */
  private void header(int width, int height, byte type) {
    chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(type).array());
  }

  private static byte[] channels(int[] colours) {
    byte[] channels = new byte[CHANNELS * colours.length];
    int at = 0;
    for (int rgb : colours) {
      channels[at++] = (byte) (rgb >> 16);
      channels[at++] = (byte) (rgb >> 8);
      channels[at++] = (byte) rgb;
    }
    return channels;
  }

  private byte[] body(byte[] compressed) {
    chunk("IDAT", compressed);
    chunk("IEND", new byte[0]);
    return out.toByteArray();
  }

  private void chunk(String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    out.writeBytes(number(content.length));
    out.writeBytes(type);
    out.writeBytes(content);
    out.writeBytes(number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
