package broadside.imagefile;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks zlib streams step by step, so that none can unpack to more than its reader wants. */
final class Unpacking {
  private static final int STEP = 8192;

  private Unpacking() {}

  /** Takes what was unpacked in one step. */
  @FunctionalInterface
  interface Sink {
    /**
     * The next bytes.
     *
     * @throws IOException if there are too many, or they make no sense
     */
    void take(byte[] step, int length) throws IOException;
  }

  /**
   * Unpacks a stream to its end.
   *
   * @return how many bytes of the source it took; others may follow
   * @throws IOException if it is damaged or cut off, or its reader has enough
   */
  static int unpack(byte[] source, Sink sink) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(source);
      byte[] step = new byte[STEP];
      while (!inflater.finished()) {
        int length = inflater.inflate(step);
        if (length == 0 && !inflater.finished()) {
          throw new EOFException();
        }
        sink.take(step, length);
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException damaged) {
      throw new IOException(damaged);
    } finally {
      inflater.end();
    }
  }

  /** All that a stream unpacks to, unless it is more than so many bytes. */
  static byte[] bytes(byte[] source, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    unpack(source, into(out, most));
    return out.toByteArray();
  }

  /** Keeps what comes, up to so many bytes. */
  static Sink into(ByteArrayOutputStream out, int most) {
    return (step, length) -> {
      out.write(step, 0, length);
      if (out.size() > most) {
        throw new IOException("unpacks to more than " + most);
      }
    };
  }
}
