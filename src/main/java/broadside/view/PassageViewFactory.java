package broadside.view;

import broadside.edition.Edition;
import broadside.model.text.Text;
import broadside.view.StatementView.PassageView;
import broadside.view.StatementView.QuoteView;
import broadside.wording.TextRenderer;
import java.util.List;
import java.util.function.Function;

/** Makes passages of texts, with the quotes that stand between their paragraphs. */
final class PassageViewFactory {
  private final TextRenderer texts;
  private final List<Edition.Quote> quotes;
  private final Function<Edition.Quote, QuoteView> telling;

  /**
   * A factory.
   *
   * @param quotes all quotes of the statement
   * @param telling tells one of them
   */
  PassageViewFactory(
      TextRenderer texts, List<Edition.Quote> quotes, Function<Edition.Quote, QuoteView> telling) {
    this.texts = texts;
    this.quotes = quotes;
    this.telling = telling;
  }

  List<PassageView> of(Text text) {
    return texts.tell(text, PassageView::text, id -> PassageView.quote(telling.apply(quote(id))));
  }

  private Edition.Quote quote(String id) {
    return quotes.stream()
        .filter(quote -> quote.id().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no quote " + id));
  }
}
