package broadside.source;

import broadside.diagnostic.Parsed;
import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads full web addresses. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** An address whose host has letters beyond ASCII, which {@link URI} does not know. */
  private static final Pattern INTERNATIONAL =
      Pattern.compile("(?<before>https?://)(?<host>[^/?#:@]*[^\\x00-\\x7F][^/?#:@]*)(?<behind>.*)");

  private WebAddress() {}

  /**
   * A full web address; an internationalised host becomes its ASCII form.
   *
   * @see <a href="https://www.unicode.org/reports/tr46/">UTS #46, IDNA Compatibility Processing</a>
   */
  static Parsed<URI> parse(String text) {
    return withAsciiHost(text)
        .flatMap(WebAddress::uri)
        .filter(uri -> uri.getScheme() != null && SCHEMES.contains(uri.getScheme()))
        .filter(uri -> uri.getHost() != null)
        .<Parsed<URI>>map(Parsed::of)
        .orElseGet(() -> Parsed.fault("bad-address", text));
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> withAsciiHost(String text) {
    Matcher parts = INTERNATIONAL.matcher(text);
    return parts.matches()
        ? ascii(parts.group("host"))
            .map(host -> parts.group("before") + host + parts.group("behind"))
        : Optional.of(text);
  }

  private static Optional<String> ascii(String host) {
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii = new StringBuilder();
    IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII
                | IDNA.USE_STD3_RULES
                | IDNA.CHECK_BIDI
                | IDNA.CHECK_CONTEXTJ)
        .nameToASCII(host, ascii, info);
    return info.hasErrors() ? Optional.empty() : Optional.of(ascii.toString());
  }
}
