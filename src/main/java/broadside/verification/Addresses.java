package broadside.verification;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a link of a page leads. Browsers forgive much in an address that {@link URI} refuses,
 * so it is taken apart by hand.
 *
 * @param base where the site will stand, ending in a slash
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5">RFC 3986, section 5</a>
 */
record Addresses(URI base) {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern ORIGIN =
      Pattern.compile("(?i)(?<origin>https?://[^/:]*+)(?<port>(?::\\d*+)?)(?=/|$)");

  /** The place of the site that a link leads to; empty when it leads out of the site. */
  Optional<Address> resolve(String page, String link) {
    String[] parts = link.strip().split("#", 2);
    String fragment = parts.length == 1 ? "" : decode(parts[1]);
    return path(page, withoutQuery(parts[0])).map(path -> new Address(decode(path), fragment));
  }

  private static String withoutQuery(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private Optional<String> path(String page, String address) {
    if (address.isEmpty()) {
      return Optional.of(page);
    }
    if (SCHEME.matcher(address).lookingAt()) {
      return below(usual(base.toString()), usual(address));
    }
    if (address.startsWith("//")) {
      return below(usual(base.toString()), usual(base.getScheme() + ":" + address));
    }
    if (address.startsWith("/")) {
      return below(base.getRawPath(), address);
    }
    return normal(page.substring(0, page.lastIndexOf('/') + 1) + address);
  }

  /**
   * An address with its scheme and host in small letters, and without a port that its scheme has
   * anyway.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-6.2.3">RFC 3986, section 6.2</a>
   */
  private static String usual(String address) {
    Matcher parts = ORIGIN.matcher(address);
    if (!parts.lookingAt()) {
      return address;
    }
    String origin = parts.group("origin").toLowerCase(Locale.ROOT);
    String port = parts.group("port");
    boolean isUsual = port.equals(":") || port.equals(origin.startsWith("https") ? ":443" : ":80");
    return origin + (isUsual ? "" : port) + address.substring(parts.end());
  }

  private static Optional<String> below(String start, String address) {
    return address.startsWith(start) ? normal(address.substring(start.length())) : Optional.empty();
  }

  /** Without dots; empty when they lead above the site. */
  private static Optional<String> normal(String path) {
    Deque<String> segments = new ArrayDeque<>();
    boolean isFolder = false;
    for (String segment : path.split("/", -1)) {
      isFolder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
      if (!isFolder) {
        segments.addLast(segment);
      } else if (segment.equals("..") && segments.pollLast() == null) {
        return Optional.empty();
      }
    }
    String normal = String.join("/", segments);
    return Optional.of(isFolder && !normal.isEmpty() ? normal + "/" : normal);
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
