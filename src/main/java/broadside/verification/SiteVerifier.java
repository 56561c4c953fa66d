package broadside.verification;

import broadside.output.SiteTree;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads each page of a finished site and follows each link within it. Files of others count as
 * there, and are not read.
 */
public final class SiteVerifier {
  private final SiteTree tree;
  private final Addresses addresses;
  private final Map<String, Page> pages = new TreeMap<>();

  private SiteVerifier(SiteTree tree, URI base) {
    this.tree = tree;
    this.addresses = new Addresses(base);
  }

  /**
   * What is wrong with a site, ordered by page.
   *
   * @param base where it will stand, ending in a slash
   * @throws IOException when it cannot be read
   */
  public static List<SiteFault> verify(SiteTree tree, URI base) throws IOException {
    SiteVerifier verifier = new SiteVerifier(tree, base);
    verifier.read();
    return verifier.faults();
  }

  private void read() throws IOException {
    Optional<XmlReader> reader = Optional.empty();
    for (String path : tree.ours()) {
      switch (path.substring(path.lastIndexOf('.') + 1)) {
        case "html" -> pages.put(path, HtmlReader.read(path, tree.text(path)));
        case "xml", "svg" -> {
          reader = reader.or(() -> Optional.of(new XmlReader()));
          pages.put(path, reader.orElseThrow().read(path, tree.text(path)));
        }
        case "css" -> pages.put(path, style(tree.text(path)));
        default -> {}
      }
    }
  }

  private static Page style(String css) {
    return new Page(Set.copyOf(Links.ofStyle(css)), Set.of(), List.of());
  }

  private List<SiteFault> faults() {
    List<SiteFault> faults = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          faults.addAll(page.faults());
          page.links().stream()
              .filter(link -> !leadsSomewhere(path, link))
              .map(link -> SiteFault.deadLink(path, link))
              .forEach(faults::add);
        });
    return faults;
  }

  private boolean leadsSomewhere(String page, String link) {
    return addresses
        .resolve(page, link)
        .map(address -> file(address.path()).filter(file -> has(file, address.fragment())))
        .map(Optional::isPresent)
        .orElse(true);
  }

  /** The file that a server would send for a path. */
  private Optional<String> file(String path) {
    if (!path.isEmpty() && !path.endsWith("/") && tree.holds(path)) {
      return Optional.of(path);
    }
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return Optional.of(folder + "index.html").filter(tree::holds);
  }

  /** Whether a file has a place of that id. The top is a place of every page. */
  private boolean has(String file, String fragment) {
    Page page = pages.get(file);
    return fragment.isEmpty()
        || fragment.equals("top")
        || page == null
        || page.ids().contains(fragment);
  }
}
