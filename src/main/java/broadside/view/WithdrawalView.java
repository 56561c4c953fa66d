package broadside.view;

import broadside.data.ArticleData;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
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
    ArticleData article) {}
