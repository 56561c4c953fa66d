package broadside.imagefile;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/** Which numbers of a PNG can be what they are meant for, and which are bytes of something else. */
final class PngNumbers {
  /** As chromaticities and exponents write it. */
  private static final int ONE = 100_000;

  private static final int MOST_GAMMA = 10 * ONE;

  /** Pixels of a metre: 2,540 an inch. */
  private static final int MOST_PIXELS = 100_000;

  private static final int RESOLUTION = 9;

  private PngNumbers() {}

  /** Whether a chunk has numbers of its kind; true for chunks that are not made of numbers. */
  static boolean areSound(PngChunk chunk) {
    return switch (chunk.type()) {
      case "cHRM" -> areAtMost(ONE, chunk.data());
      case "gAMA" -> areAtMost(MOST_GAMMA, chunk.data());
      case "pHYs" -> isResolution(chunk.data());
      default -> true;
    };
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
