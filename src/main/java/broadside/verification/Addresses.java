package broadside.verification;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a link of a page leads, as browsers do. They forgive much in an address that {@link
 * URI} refuses, so it is taken apart by hand.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-basic-url-parser">URL standard, parsing</a>
 */
final class Addresses {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern PATH =
      Pattern.compile("(?<slashes>/{2,})(?<server>[^/]*)(?<path>.*)");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern SPACES = Pattern.compile("^[\\x00- ]+|[\\x00- ]+$");
  private static final Pattern DOT = Pattern.compile("(?i)%2e");

  private final String scheme;
  private final Server server;
  private final String path;
  private final String decoded;

  /**
   * The addresses of a site.
   *
   * @param base where the site will stand, ending in a slash
   */
  Addresses(URI base) {
    this.scheme = base.getScheme();
    this.server = Server.of(scheme, base.getRawAuthority()).orElseThrow();
    this.path = base.getRawPath();
    this.decoded = decode(path);
  }

  /** The place of the site that a link leads to; empty when it leads out of the site. */
  Optional<Address> resolve(String page, String link) {
    String[] parts = clean(link).split("#", 2);
    String fragment = parts.length == 1 ? "" : decode(parts[1]);
    return place(page, withoutQuery(parts[0])).map(place -> new Address(place, fragment));
  }

  private static String clean(String link) {
    return BREAKS.matcher(SPACES.matcher(link).replaceAll("")).replaceAll("");
  }

  private static String withoutQuery(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  /** What has the scheme of the site, but no server, is relative. */
  private Optional<String> place(String page, String address) {
    Matcher parts = SCHEME.matcher(address);
    if (!parts.matches()) {
      return relative(page, address.replace('\\', '/'));
    }
    return parts.group(1).equalsIgnoreCase(scheme)
        ? relative(page, parts.group(2).replace('\\', '/'))
        : Optional.empty();
  }

  private Optional<String> relative(String page, String address) {
    Matcher parts = PATH.matcher(address);
    if (parts.matches()) {
      return Server.of(scheme, parts.group("server"))
          .filter(server::equals)
          .flatMap(own -> below(parts.group("path")));
    }
    if (address.startsWith("/")) {
      return below(address);
    }
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return below(path + (address.isEmpty() ? page : folder + address));
  }

  /** What of a path on the server lies below that of the site. */
  private Optional<String> below(String address) {
    String place = decode(normal(address));
    return place.startsWith(decoded)
        ? Optional.of(place.substring(decoded.length()))
        : Optional.empty();
  }

  /** Without dots, which lead no further up than to the root. */
  private static String normal(String path) {
    Deque<String> segments = new ArrayDeque<>();
    boolean isFolder = false;
    for (String segment : DOT.matcher(path).replaceAll(".").split("/", -1)) {
      isFolder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
      if (!isFolder) {
        segments.addLast(segment);
      } else if (segment.equals("..")) {
        segments.pollLast();
      }
    }
    String normal = "/" + String.join("/", segments);
    return isFolder && !segments.isEmpty() ? normal + "/" : normal;
  }

  /** A part of an address, its percent signs resolved. */
  static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a lone percent sign stands for itself
    }
  }
}
