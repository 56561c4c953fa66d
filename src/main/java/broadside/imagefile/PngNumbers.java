package broadside.imagefile;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which numbers of a PNG can be what they are meant for, and which are bytes of something else. */
final class PngNumbers {
  /** As chromaticities and exponents write it. */
  private static final int ONE = 100_000;

  private static final int MOST_GAMMA = 10 * ONE;

  /** Pixels of a metre: 2,540 an inch. */
  private static final int MOST_PIXELS = 100_000;

  private static final int RESOLUTION = 9;
  private static final int COLOURS = 256;
  private static final int CODES = 4;
  private static final int CHROMATICITIES = 32;
  private static final int LAST_INTENT = 3;

  /** The most that the fields of a time are. */
  private static final List<Integer> TIME = List.of(12, 31, 23, 59, 60);

  private static final Set<Integer> PRIMARIES = Set.of(1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 22);
  private static final Set<Integer> TRANSFERS =
      Set.of(1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);

  private PngNumbers() {}

  /** Whether a chunk that can be published has numbers of its kind; false for all others. */
  static boolean areSound(PngChunk chunk, PngHeader header) {
    byte[] data = chunk.data();
    return switch (chunk.type()) {
      case "PLTE" -> header.indexed() && data.length % 3 == 0 && data.length <= 3 * COLOURS;
      case "tRNS" -> isTransparency(data.length, header);
      case "sBIT" -> areBits(data, header);
      case "sRGB" -> data.length == 1 && data[0] >= 0 && data[0] <= LAST_INTENT;
      case "cICP" -> data.length == CODES && isColourSpace(data);
      case "cHRM" -> data.length == CHROMATICITIES && areAtMost(ONE, data);
      case "gAMA" -> data.length == Integer.BYTES && areAtMost(MOST_GAMMA, data);
      case "pHYs" -> isResolution(data);
      default -> false;
    };
  }

  /** Whether a chunk is not published, but has numbers that tell nothing: a colour, a time. */
  static boolean areHarmless(PngChunk chunk, PngHeader header) {
    byte[] data = chunk.data();
    return switch (chunk.type()) {
      case "bKGD" -> isBackground(data, header);
      case "tIME" -> isTime(data);
      default -> false;
    };
  }

  /** A place in the palette, or a colour with two bytes for each sample. */
  private static boolean isBackground(byte[] data, PngHeader header) {
    int samples = header.channels() - (header.hasAlpha() ? 1 : 0);
    return header.indexed()
        ? data.length == 1
        : data.length == Short.BYTES * samples
            && IntStream.range(0, samples)
                .map(i -> ByteBuffer.wrap(data).getShort(Short.BYTES * i) & 0xFFFF)
                .allMatch(sample -> sample <= header.mostSample());
  }

  /** A year, and the month, day, hour, minute and second. */
  private static boolean isTime(byte[] data) {
    return data.length == TIME.size() + 2
        && IntStream.range(0, TIME.size())
            .allMatch(i -> data[i + 2] >= 0 && data[i + 2] <= TIME.get(i));
  }

  /** A byte for each colour of the palette, or one colour; pixels with alpha have none. */
  private static boolean isTransparency(int length, PngHeader header) {
    return header.indexed()
        ? length <= COLOURS
        : !header.hasAlpha() && length == Short.BYTES * header.channels();
  }

  /** How many bits of each sample, or of each part of a colour of the palette, mean something. */
  private static boolean areBits(byte[] data, PngHeader header) {
    int samples = header.indexed() ? 3 : header.channels();
    int depth = header.indexed() ? Byte.SIZE : header.depth();
    return data.length == samples
        && IntStream.range(0, samples).allMatch(i -> data[i] > 0 && data[i] <= depth);
  }

  /** Primaries, transfer, matrix and range by ITU-T H.273; only RGB has no matrix. */
  private static boolean isColourSpace(byte[] data) {
    return PRIMARIES.contains((int) data[0])
        && TRANSFERS.contains((int) data[1])
        && data[2] == 0
        && data[3] >> 1 == 0;
  }

  /** Pixels of a unit in a row and in a column, and the unit: 1 for a metre, 0 for none. */
  private static boolean isResolution(byte[] data) {
    return data.length == RESOLUTION
        && areAtMost(MOST_PIXELS, data)
        && data[RESOLUTION - 1] >> 1 == 0;
  }

  private static boolean areAtMost(int most, byte[] data) {
    ByteBuffer in = ByteBuffer.wrap(data);
    return IntStream.range(0, data.length / Integer.BYTES)
        .map(i -> in.getInt(i * Integer.BYTES))
        .allMatch(number -> Integer.compareUnsigned(number, most) <= 0);
  }
}
