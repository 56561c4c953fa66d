package broadside.imagefile;

import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The colour profile of a PNG (ISO/IEC 15948, 11.3.3.3): a free text, a byte, the packed data. */
final class PngProfile {
  /** A name as good as any, and the only kind of packing. */
  private static final String HEAD = "icc\0\0";

  private static final int MOST = 4 << 20;

  private PngProfile() {}

  /**
   * The chunk with the profile alone; empty if there is none in it.
   *
   * @param besides where bytes that follow it are noted
   * @throws IOException if it is packed badly, or unpacks to too much
   */
  static Optional<PngChunk> read(byte[] chunk, Besides besides) throws IOException {
    int name = 0;
    while (chunk[name] != 0) {
      name++;
    }
    byte[] stream = Arrays.copyOfRange(chunk, name + 2, chunk.length);
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    int used = Unpacking.unpack(stream, Unpacking.into(unpacked, MOST));
    if (used < stream.length) {
      besides.add(Trace.TRAILER);
    }
    Optional<byte[]> profile = IccProfile.of(unpacked.toByteArray(), besides);
    return profile.isEmpty() ? Optional.empty() : Optional.of(chunk(profile.get()));
  }

  /** Packed as on any machine, which the JDK does not promise. */
  private static PngChunk chunk(byte[] profile) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(HEAD.getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
      deflater.write(profile);
    }
    return new PngChunk("iCCP", data.toByteArray());
  }
}
