package broadside.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file of the site that can be made when it is asked for.
 *
 * @param path where it stands below the site's folder, with {@code /} as separator
 * @param inputs the sum of all that it depends on: the same sum, the same bytes
 * @param maker makes its bytes; the same each time, on any thread
 */
public record Page(String path, Supplier<String> inputs, Supplier<byte[]> maker) {

  /** A file of text, in UTF-8. */
  static Page text(String path, Supplier<String> inputs, Supplier<String> text) {
    return new Page(path, inputs, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  /** Its bytes. */
  public byte[] make() {
    return maker.get();
  }

  /** The folder that it stands in, ending in a slash; empty at the top of the site. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Whether browsers show it as a page. */
  public boolean isHtml() {
    return path.endsWith(".html");
  }
}
