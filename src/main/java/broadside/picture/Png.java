package broadside.picture;

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
 * Writes PNG: with a palette where 256 colours are enough. The JDK compresses with the zlib of the
 * system, and versions of that do not write the same bytes; jzlib does everywhere.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels the colours, row by row
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
// An array all the same: it goes from the canvas to here and no further.
@SuppressWarnings("ArrayRecordComponent")
record Png(int width, int height, int[] pixels) {
  private static final int MOST_COLOURS = 256;
  private static final byte BITS = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final byte INDEXED = 3;

  byte[] bytes() {
    int[] colours = colours();
    boolean indexed = colours.length <= MOST_COLOURS;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    chunk(out, "IHDR", header(indexed ? INDEXED : TRUE_COLOUR));
    if (indexed) {
      chunk(out, "PLTE", parts(colours));
    }
    chunk(out, "IDAT", compressed(indexed ? indexes(colours) : rows()));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** The colours in their order: all, or more than a palette holds. */
  private int[] colours() {
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

  /** Compressed, filtered and interlaced in the only or plainest way. */
  private byte[] header(byte type) {
    return ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(type).array();
  }

  private static byte[] parts(int[] colours) {
    ByteBuffer parts = ByteBuffer.allocate(3 * colours.length);
    for (int rgb : colours) {
      parts.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
    }
    return parts.array();
  }

  /** Rows, each behind a zero: it is not filtered. */
  private byte[] indexes(int[] colours) {
    ByteBuffer rows = ByteBuffer.allocate(height * (1 + width));
    int index = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        rows.put((byte) 0);
      }
      if (colours[index] != pixels[i]) {
        index = Arrays.binarySearch(colours, pixels[i]);
      }
      rows.put((byte) index);
    }
    return rows.array();
  }

  private byte[] rows() {
    ByteBuffer rows = ByteBuffer.allocate(height * (1 + 3 * width));
    for (int row = 0; row < height; row++) {
      rows.put((byte) 0).put(parts(Arrays.copyOfRange(pixels, row * width, (row + 1) * width)));
    }
    return rows.array();
  }

  /** At the usual level: the highest saves a tenth of the bytes for ten times the time. */
  private static byte[] compressed(byte[] rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(rows, 0, rows.length);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
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
