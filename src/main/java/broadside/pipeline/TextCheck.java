package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.List;

/**
 * Reads texts as their pages will, before any page is made: a check finds whatever a build would.
 * Texts without marks need no reading.
 */
final class TextCheck {
  private final MarkdownRenderer markdown;

  TextCheck(MarkdownRenderer markdown) {
    this.markdown = markdown;
  }

  /** A warning for each text of which something is shown as it was typed. */
  List<Diagnostic> findings(List<EditionValue> texts) {
    return texts.stream()
        .filter(text -> !markdown.isReadWhole(new Markdown(text.source())))
        .map(text -> Diagnostic.warning(text.place(), "text-as-typed"))
        .toList();
  }
}
