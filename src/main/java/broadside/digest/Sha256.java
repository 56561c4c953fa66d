package broadside.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A SHA-256 sum of parts, each told from the next by its length, so that no two sequences of parts
 * look alike. For one thread.
 *
 * @see <a href="https://csrc.nist.gov/pubs/fips/180-4/upd1/final">FIPS 180-4</a>
 */
public final class Sha256 {
  /** How many digits a sum has. */
  public static final int DIGITS = 64;

  private static final int PIECE = 1 << 16;

  private final MessageDigest digest = newDigest();

  /** The sum of some bytes, as 64 lower-case hexadecimal digits. */
  public static String of(byte[] bytes) {
    return hex(newDigest().digest(bytes));
  }

  /**
   * The sum of a file, as 64 lower-case hexadecimal digits; read piece by piece because it may be
   * large.
   *
   * @throws IOException when it cannot be read, or is a symbolic link
   */
  public static String of(Path file) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return hex(digest.digest());
  }

  /** Whether a text holds a sum from a place on. */
  public static boolean isSum(String text, int start) {
    if (text.length() < start + DIGITS) {
      return false;
    }
    for (int i = start; i < start + DIGITS; i++) {
      char digit = text.charAt(i);
      if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** Adds a part. */
  public Sha256 add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds the parts in their order, and how many they are. */
  public Sha256 addAll(Collection<String> parts) {
    add(parts.size());
    parts.forEach(this::add);
    return this;
  }

  /** Adds a number. */
  public Sha256 add(long number) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) (number >>> shift));
    }
    return this;
  }

  /** Adds a part of bytes. */
  public Sha256 add(byte[] part) {
    add(part.length);
    digest.update(part);
    return this;
  }

  /** The sum of what was added, as 64 lower-case hexadecimal digits; ends the use of this one. */
  public String sum() {
    return hex(digest.digest());
  }

  private static String hex(byte[] sum) {
    return HexFormat.of().formatHex(sum);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // every Java platform must have it
    }
  }
}
