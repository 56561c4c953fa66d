package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.PolicyFactory;

/**
 * Asks an independent judge, the OWASP Java HTML Sanitizer, whether rendered HTML is safe. It must
 * find nothing, as nothing unsafe can be written: what it finds is a fault of the program.
 *
 * @see <a href="https://github.com/OWASP/java-html-sanitizer">OWASP Java HTML Sanitizer</a>
 */
public final class SanitizerCheck {
  private final PolicyFactory policy = HtmlPolicy.create();

  /**
   * What the sanitizer would remove.
   *
   * @param html a fragment that {@link MarkdownRenderer} rendered
   * @return elements and attributes in the order in which they stand there, as {@code script} and
   *     {@code a onclick}
   */
  public List<String> removedFrom(String html) {
    List<String> removed = new ArrayList<>();
    policy.sanitize(html, new Listener(), removed);
    return List.copyOf(removed);
  }

  /** Writes down what is removed. */
  private static final class Listener implements HtmlChangeListener<List<String>> {
    @Override
    public void discardedTag(List<String> removed, String element) {
      removed.add(element);
    }

    @Override
    public void discardedAttributes(List<String> removed, String element, String... attributes) {
      for (String attribute : attributes) {
        removed.add(element + " " + attribute);
      }
    }
  }
}
