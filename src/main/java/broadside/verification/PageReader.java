package broadside.verification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what links need to know of the files of a site. */
public final class PageReader {
  private final Addresses addresses;

  /**
   * A reader.
   *
   * @param base where the site will stand, ending in a slash
   */
  public PageReader(URI base) {
    this.addresses = new Addresses(base);
  }

  /**
   * What links need to know of a file that our templates made; nothing of one that has no links.
   *
   * @param path its path below the site's folder
   */
  public ScannedPage scan(String path, byte[] content) {
    return scanned(path, page(path, content));
  }

  private static Page page(String path, byte[] content) {
    return switch (ending(path)) {
      case "html", "xml", "svg" -> PageScanner.scan(content);
      case "css" -> new Page(Set.copyOf(Links.ofStyle(text(content))), Set.of(), List.of());
      default -> Page.EMPTY;
    };
  }

  private ScannedPage scanned(String path, Page page) {
    List<Lead> leads = page.links().stream().flatMap(link -> lead(path, link).stream()).toList();
    return new ScannedPage(path, page.ids(), leads);
  }

  /**
   * A link on a page, if it leads to a place of the site.
   *
   * @param page the path of the page below the site's folder
   */
  public Optional<Lead> lead(String page, String link) {
    return addresses.resolve(page, link).map(to -> new Lead(page, link, to.path(), to.fragment()));
  }

  /**
   * What is wrong with a file by itself: what a strict parser objects to, and what the quick scan
   * did not see.
   */
  public List<SiteFault> check(String path, byte[] content) {
    String ending = ending(path);
    if (!Set.of("html", "xml", "svg").contains(ending)) {
      return List.of();
    }
    String text = text(content);
    Page parsed =
        ending.equals("html") ? HtmlReader.read(path, text) : new XmlReader().read(path, text);
    Page scanned = page(path, content);
    boolean agree =
        parsed.links().equals(scanned.links()) && scanned.ids().containsAll(parsed.ids());
    if (parsed.faults().isEmpty() && !agree) {
      return List.of(SiteFault.brokenPage(path, "1", "links"));
    }
    return parsed.faults();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
