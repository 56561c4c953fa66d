package broadside.view;

import broadside.edition.Edition;
import broadside.edition.Standing;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.model.Text;
import broadside.wording.PhraseBook;
import broadside.wording.Voice;
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
    Standing.Withdrawn standing = (Standing.Withdrawn) edition.standing();
    Telling telling = Telling.of(edition, Voice.of(edition, language, book));
    Text headline = telling.headline();
    PlacementView placement = new Placements(edition.masthead(), book).incident(edition, language);
    return new WithdrawalView(
        edition.id(),
        language,
        telling.phrases().say("language.direction"),
        placement,
        Labels.of(telling.phrases()),
        PublisherViews.of(edition.masthead(), language),
        preview ? Optional.of(telling.phrases().say("watermark.preview")) : Optional.empty(),
        telling.plain(headline),
        telling.inline(headline),
        telling.wording().label(standing.when()),
        standing.reason().map(telling.narration()::tell),
        new ArticleViews(telling, placement).data());
  }
}
