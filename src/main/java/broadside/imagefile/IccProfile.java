package broadside.imagefile;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** What every colour profile begins with (ISO 15076-1, 7.2). */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int SIGNATURE = 36;
  private static final int ACSP = 0x61637370;

  private IccProfile() {}

  /**
   * The profile that bytes begin with; empty if they begin with something else.
   *
   * @param besides where bytes that follow it are noted
   */
  static Optional<byte[]> of(byte[] bytes, Besides besides) {
    int length = length(bytes);
    if (length == 0) {
      return Optional.empty();
    }
    if (length < bytes.length) {
      besides.add(Trace.TRAILER);
    }
    return Optional.of(Arrays.copyOf(bytes, length));
  }

  /** As a profile itself says it; 0 if it is none. */
  private static int length(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean isProfile = bytes.length >= HEADER && in.getInt(SIGNATURE) == ACSP;
    int length = isProfile ? in.getInt(0) : 0;
    return length >= HEADER && length <= bytes.length ? length : 0;
  }
}
