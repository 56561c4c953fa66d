package broadside.imagefile;

import java.nio.ByteBuffer;

/** What every colour profile begins with (ISO 15076-1, 7.2). */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int SIGNATURE = 36;
  private static final int ACSP = 0x61637370;

  private IccProfile() {}

  /** Whether bytes are a profile, and nothing else behind it. */
  static boolean isProfile(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return bytes.length >= HEADER && in.getInt(0) == bytes.length && in.getInt(SIGNATURE) == ACSP;
  }
}
