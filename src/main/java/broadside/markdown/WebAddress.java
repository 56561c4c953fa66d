package broadside.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that a link may lead to: {@code http:}, {@code https:}, and relative ones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
 */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String HTML_SPACES = " \t\n\f\r";
  private static final Pattern PATH_END = Pattern.compile("[?#]");
  private static final HexFormat PERCENT = HexFormat.of().withPrefix("%");

  /** What programs take for the end of an address that stands in a text. */
  private static final String ENDS = "(){}<>";

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

  private static String encoded(String typed, int delimiter) {
    String address = withSlashes(typed);
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean misleads = i < delimiter && LIKE_COLONS.indexOf(c) >= 0;
      if (c <= ' ' || c == '\\' || ENDS.indexOf(c) >= 0 || misleads) {
        encoded.append(PERCENT.formatHex(String.valueOf(c).getBytes(StandardCharsets.UTF_8)));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /**
   * Browsers take a backslash for a slash before the query; other programs do not.
   *
   * @see <a href="https://url.spec.whatwg.org/#path-state">URL standard, path state</a>
   */
  private static String withSlashes(String address) {
    Matcher end = PATH_END.matcher(address);
    int query = end.find() ? end.start() : address.length();
    return address.substring(0, query).replace('\\', '/') + address.substring(query);
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
