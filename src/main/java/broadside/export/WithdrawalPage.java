package broadside.export;

import broadside.markdown.MarkdownDocument;
import broadside.template.Html;
import broadside.view.WithdrawalView;
import broadside.wording.Once;
import java.util.function.Supplier;

/**
 * What the page of a withdrawn incident is written from.
 *
 * @param incident the incident
 * @param notice what is said in place of the statement
 * @param article what the page says of itself to machines
 */
public record WithdrawalPage(
    WithdrawalView incident, Supplier<MarkdownDocument> notice, Supplier<Html> article) {

  /** The page of a view. */
  public static WithdrawalPage of(WithdrawalView incident, Renderers renderers) {
    return new WithdrawalPage(
        incident,
        new Once<>(() -> renderers.document("withdrawal.md.ftlm", incident)),
        new Once<>(() -> renderers.jsonLd().write(incident.article())));
  }
}
