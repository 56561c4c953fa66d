package broadside.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Finds the encodings of a secret in a text. */
final class Encoded {
  private static final int GROUP = 3;

  private Encoded() {}

  /** The encoding that a text holds; empty if it holds none. */
  static String find(String text, String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (text.toLowerCase(Locale.ROOT).contains(HexFormat.of().formatHex(bytes))) {
      return "hexadecimal";
    }
    if (text.contains(Sums.of(secret))) {
      return "hash";
    }
    for (int before = 0; before < GROUP; before++) {
      if (text.replace('-', '+').replace('_', '/').contains(certain(bytes, before))) {
        return "Base64";
      }
    }
    return "";
  }

  /** The letters of Base64 that stand for whole bytes of the secret behind others. */
  private static String certain(byte[] secret, int before) {
    byte[] all = new byte[before + secret.length];
    System.arraycopy(secret, 0, all, before, secret.length);
    String code = Base64.getEncoder().withoutPadding().encodeToString(all);
    return code.substring(before == 0 ? 0 : before + 1, all.length * 4 / GROUP);
  }
}
