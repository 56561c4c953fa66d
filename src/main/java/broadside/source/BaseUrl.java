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

  /** Slashes that enclose no name, or one that leads to the same folder or up. */
  private static final Pattern NO_STEP = Pattern.compile("/(?:\\.{0,2}/)+|/\\.{1,2}$");

  private BaseUrl() {}

  /** The address that a text names, or why no site can stand there. */
  static Parsed<URI> parse(String text) {
    return WebAddress.parse(text).then(address -> folder(text, address));
  }

  private static Parsed<URI> folder(String text, URI address) {
    String path = address.getRawPath();
    if (address.getRawUserInfo() != null) {
      return fault("base-url-user", text, address, path);
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      return fault("base-url-query", text, address, path);
    }
    if (NO_STEP.matcher(path).find()) {
      return fault("base-url-steps", text, address, NO_STEP.matcher(path).replaceAll("/"));
    }
    return FILE.matcher(path).find()
        ? fault("base-url-file", text, address, FILE.matcher(path).replaceFirst(""))
        : Parsed.of(at(address, path));
  }

  private static Parsed<URI> fault(String id, String text, URI address, String path) {
    String meant = at(address, path).toString();
    return new Parsed.Failure<>(Fault.of(id, text).suggesting(Optional.of(meant)));
  }

  /** The folder of a path on the server of an address. */
  private static URI at(URI address, String path) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String folder = path.endsWith("/") ? path : path + "/";
    String server = address.getScheme() + "://" + address.getHost() + port;
    return URI.create(URI.create(server + folder).toASCIIString());
  }
}
