package broadside.verification;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who answers to an address.
 *
 * @param host in small letters of ASCII, without a dot at its end
 * @param port empty for the one that the scheme has anyway
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL standard, host parsing</a>
 */
record Server(String host, String port) {
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:.*@)?(?<host>\\[[^\\]]*\\]|[^:]*)(?::0*(?<port>\\d*))?");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final int OPTIONS =
      IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ;

  /**
   * The server that is written between the slashes of an address; empty if none can be called so.
   */
  static Optional<Server> of(String scheme, String authority) {
    Matcher parts = AUTHORITY.matcher(authority);
    return parts.matches()
        ? ascii(Addresses.decode(parts.group("host")))
            .map(host -> new Server(withoutDot(host), port(scheme, parts.group("port"))))
        : Optional.empty();
  }

  private static Optional<String> ascii(String host) {
    if (!BEYOND_ASCII.matcher(host).find()) {
      return Optional.of(host.toLowerCase(Locale.ROOT));
    }
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii =
        IDNA.getUTS46Instance(OPTIONS).nameToASCII(host, new StringBuilder(), info);
    return info.hasErrors() ? Optional.empty() : Optional.of(ascii.toString());
  }

  private static String withoutDot(String host) {
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static String port(String scheme, String typed) {
    boolean isUsual = typed == null || typed.equals(scheme.equals("https") ? "443" : "80");
    return isUsual ? "" : typed;
  }
}
