package broadside.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The checks of axe-core on an open page.
 *
 * @see <a href="https://github.com/dequelabs/axe-core">axe-core</a>
 */
final class Axe {
  private static final String SCRIPT = script();

  /** All that can be told by program of the WCAG 2.2 at level AA, and what axe-core advises. */
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const results = await axe.run(
            document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
        return results.violations.flatMap(rule => rule.nodes.map(
            node => rule.id + ' ' + node.target.join(' ') + ': ' + node.failureSummary));
      }
      """;

  private final Page page;

  Axe(Page page) {
    this.page = page;
    page.evaluate(SCRIPT);
  }

  /** What breaks a rule: the rule, where, and how. */
  List<String> violations() {
    List<?> violations = (List<?>) page.evaluate(RUN);
    return violations.stream().map(Object::toString).map(Axe::onOneLine).toList();
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
