package broadside.view;

import broadside.data.ArticleData;
import broadside.data.ArticleDataFactory;
import broadside.edition.Edition;
import broadside.edition.PublicationStatus;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.model.Text;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import java.util.Map;
import java.util.Optional;

/**
 * The page that remains of a statement that was taken back, in one language.
 *
 * @param id the name of the incident in addresses
 * @param language the language of the page (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param placement where the page stands
 * @param ui the labels of the site
 * @param publisher who publishes
 * @param watermark what a preview says across its pages
 * @param title the headline that was taken back
 * @param heading the same for the page itself
 * @param withdrawn when it was taken back
 * @param reason why
 * @param article the page for machines
 */
public record WithdrawalView(
    String id,
    String language,
    String direction,
    PlacementView placement,
    Map<String, String> ui,
    PublisherView publisher,
    Optional<String> watermark,
    String title,
    Inline heading,
    String withdrawn,
    Optional<Markdown> reason,
    ArticleData article)
    implements Listing {

  /** The view of a withdrawn edition in a language, on a public site or in a preview. */
  public static WithdrawalView of(
      Edition edition, String language, PhraseBook book, boolean preview) {
    PublicationStatus.Withdrawn publication = (PublicationStatus.Withdrawn) edition.publication();
    IncidentContext context = new IncidentContext(edition, language, book);
    Text headline = context.headline();
    PlacementView placement =
        new Placements(edition.publisherInfo(), book).incident(edition, language);
    return new WithdrawalView(
        edition.id(),
        language,
        context.phrases().say("language.direction"),
        placement,
        Labels.of(context.phrases()),
        PublisherViewFactory.of(edition.publisherInfo(), language),
        preview ? Optional.of(context.phrases().say("watermark.preview")) : Optional.empty(),
        context.plain(headline),
        context.inline(headline),
        context.wording().label(publication.when()),
        publication.reason().map(context.texts()::tell),
        new ArticleDataFactory(context, placement.path()).data());
  }
}
