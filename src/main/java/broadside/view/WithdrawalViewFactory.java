package broadside.view;

import broadside.data.ArticleDataFactory;
import broadside.edition.Edition;
import broadside.edition.PublicationStatus;
import broadside.wording.IncidentContext;
import broadside.wording.Phrases;
import java.util.Optional;

/** Makes the view of what remains of a withdrawn statement. */
public final class WithdrawalViewFactory {
  private WithdrawalViewFactory() {}

  /**
   * The view.
   *
   * @param context the incident in the language of the page
   * @param placement where the page stands
   * @param preview whether the page is a preview
   */
  public static WithdrawalView of(
      IncidentContext context, PlacementView placement, boolean preview) {
    Edition edition = context.edition();
    Phrases phrases = context.phrases();
    PublicationStatus.Withdrawn status = (PublicationStatus.Withdrawn) edition.publication();
    return new WithdrawalView(
        edition.id(),
        phrases.language(),
        phrases.direction(),
        placement,
        phrases.labels(),
        PublisherViewFactory.of(edition.publisherInfo(), phrases.language()),
        preview ? Optional.of(phrases.say("watermark.preview")) : Optional.empty(),
        context.plain(context.headline()),
        context.inline(context.headline()),
        context.wording().label(status.when()),
        status.reason().map(context.texts()::tell),
        new ArticleDataFactory(context, placement.path(), Optional.empty()).data());
  }
}
