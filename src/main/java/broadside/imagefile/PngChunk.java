package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A part of a PNG.
 *
 * @param type four letters
 * @param data its content
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record PngChunk(String type, byte[] data) {
  /** Bytes of length, type and checksum. */
  private static final int FRAME = 12;

  /**
   * Reads the next chunk.
   *
   * @throws IOException if it is cut off or its checksum is wrong
   */
  static PngChunk read(ByteBuffer in) throws IOException {
    int length = in.getInt();
    if (length < 0 || length > in.remaining() - 8) {
      throw new IOException("cut off");
    }
    byte[] type = new byte[4];
    byte[] data = new byte[length];
    in.get(type).get(data);
    if (in.getInt() != checksum(type, data)) {
      throw new IOException("checksum");
    }
    return new PngChunk(new String(type, StandardCharsets.ISO_8859_1), data);
  }

  /** Bytes that it takes in a file. */
  int bytes() {
    return FRAME + data.length;
  }

  void write(ByteBuffer out) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    out.putInt(data.length).put(name).put(data).putInt(checksum(name, data));
  }

  private static int checksum(byte[] type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    return (int) sum.getValue();
  }
}
