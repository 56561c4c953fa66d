package broadside.source;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code base-url}: the address of a folder, below which the paths of the site are written as
 * they are. It ends in a slash and is in ASCII.
 */
final class BaseUrl {
  /** A last step that is called like a file; a folder of that name has a slash behind it. */
  private static final Pattern FILE = Pattern.compile("(?<=/)[^/]*\\.[A-Za-z]{2,5}$");

  /** Slashes that enclose no name, or one that leads to the same folder or up, however written. */
  private static final Pattern NO_STEP =
      Pattern.compile("(?i)/(?:(?:\\.|%2e){0,2}/)+|/(?:\\.|%2e){1,2}$");

  private BaseUrl() {}

  /** The address that a text names, or why no site can stand there. */
  static Parsed<URI> parse(String text) {
    return WebAddress.parse(text).then(address -> folder(text, address));
  }

  private static Parsed<URI> folder(String text, URI address) {
    return fault(address)
        .<Parsed<URI>>map(
            id -> new Parsed.Failure<>(Fault.of(id, text).suggesting(Optional.of(meant(address)))))
        .orElseGet(() -> Parsed.of(at(address, address.getRawPath())));
  }

  private static Optional<String> fault(URI address) {
    if (address.getRawUserInfo() != null) {
      return Optional.of("base-url-user");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      return Optional.of("base-url-query");
    }
    if (NO_STEP.matcher(address.getRawPath()).find()) {
      return Optional.of("base-url-steps");
    }
    return Optional.of("base-url-file").filter(id -> FILE.matcher(address.getRawPath()).find());
  }

  private static String meant(URI address) {
    String steps = NO_STEP.matcher(address.getRawPath()).replaceAll("/");
    return at(address, FILE.matcher(steps).replaceFirst("")).toString();
  }

  /** The folder of a path on the server of an address. */
  private static URI at(URI address, String path) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String folder = path.endsWith("/") ? path : path + "/";
    String server = address.getScheme() + "://" + address.getHost() + port;
    return URI.create(URI.create(server + folder).toASCIIString());
  }
}
