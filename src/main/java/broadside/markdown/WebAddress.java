package broadside.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that a link may lead to: {@code http:}, {@code https:}, and relative ones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String HTML_SPACES = " \t\n\f\r";
  private static final HexFormat PERCENT = HexFormat.of().withPrefix("%");

  /** What programs take for the end of an address that stands in a text. */
  private static final String ENDS = "(){}";

  /** What looks like the colon after a scheme. */
  private static final String LIKE_COLONS = "\u0589\u05C3\u2236\uFF1A";

  private WebAddress() {}

  /** An address as it stands in HTML; nothing if it leads anywhere else. */
  static Optional<String> of(String typed) {
    String address = withoutSpacesAround(XmlCharacters.of(typed));
    int delimiter = delimiter(address);
    boolean isAbsolute = delimiter < address.length() && address.charAt(delimiter) == ':';
    String scheme = address.substring(0, delimiter).toLowerCase(Locale.ROOT);
    return isAbsolute && !SCHEMES.contains(scheme)
        ? Optional.empty()
        : Optional.of(encoded(address, delimiter));
  }

  /** Whether an address is one that {@link #of} gives. */
  static boolean isSafe(String address) {
    return of(address).filter(address::equals).isPresent();
  }

  /** What stands before it may be a scheme. */
  private static int delimiter(String address) {
    int i = 0;
    while (i < address.length() && ":/?#".indexOf(address.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static String encoded(String address, int delimiter) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean misleads = i < delimiter && LIKE_COLONS.indexOf(c) >= 0;
      if (c <= ' ' || ENDS.indexOf(c) >= 0 || misleads) {
        encoded.append(PERCENT.formatHex(String.valueOf(c).getBytes(StandardCharsets.UTF_8)));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static String withoutSpacesAround(String typed) {
    int start = 0;
    int end = typed.length();
    while (start < end && HTML_SPACES.indexOf(typed.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && HTML_SPACES.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    return typed.substring(start, end);
  }
}
