package broadside.template;

import java.util.Objects;

/**
 * Finished HTML or SVG that a page embeds as it is, such as a chart or a rendered statement. Only
 * code that made every byte of it may vouch for it; a {@code .ftlh} template prints it, any other
 * refuses.
 *
 * @param source the fragment
 */
public record Html(String source) {
  public Html {
    Objects.requireNonNull(source, "source");
  }
}
