package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A part of a WebP.
 *
 * @param type four letters
 * @param data its content
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record WebPChunk(String type, byte[] data) {
  static final String LOSSY = "VP8 ";
  static final String LOSSLESS = "VP8L";

  private static final int FRAME = 8;

  /**
   * Reads the next chunk, from a buffer in little-endian order.
   *
   * @throws IOException if it is cut off
   */
  static WebPChunk read(ByteBuffer in) throws IOException {
    byte[] type = new byte[4];
    in.get(type);
    int length = in.getInt();
    if (length < 0 || length + length % 2 > in.remaining()) {
      throw new IOException("cut off");
    }
    byte[] data = new byte[length];
    in.get(data).position(in.position() + length % 2);
    return new WebPChunk(new String(type, StandardCharsets.ISO_8859_1), data);
  }

  /** Bytes that it takes in a file, which are even. */
  int bytes() {
    return FRAME + data.length + data.length % 2;
  }

  void write(ByteBuffer out) {
    int end = out.position() + bytes();
    out.put(type.getBytes(StandardCharsets.ISO_8859_1)).putInt(data.length).put(data).position(end);
  }
}
