package broadside.view;

import broadside.analysis.IncidentState;
import broadside.chart.ChartViewFactory;
import broadside.chart.ColumnsViewFactory;
import broadside.data.ArticleDataFactory;
import broadside.data.StatisticsData;
import broadside.data.TimelineData;
import broadside.edition.Edition;
import broadside.wording.IncidentContext;
import broadside.wording.Once;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the view of an incident. */
public final class IncidentViewFactory {
  private final IncidentContext context;
  private final PlacementView placement;
  private final boolean preview;
  private final Function<String, Optional<String>> shownOnCards;

  /**
   * A factory.
   *
   * @param context the incident in the language of its pages
   * @param placement where its pages stand
   * @param preview whether the pages are a preview
   * @param shownOnCards a line as a card shows it; nothing if it cannot
   */
  public IncidentViewFactory(
      IncidentContext context,
      PlacementView placement,
      boolean preview,
      Function<String, Optional<String>> shownOnCards) {
    this.context = context;
    this.placement = placement;
    this.preview = preview;
    this.shownOnCards = shownOnCards;
  }

  /** The view. */
  public IncidentView view() {
    Edition edition = context.edition();
    PublisherView publisher =
        PublisherViewFactory.of(edition.publisherInfo(), context.phrases().language());
    Supplier<CardView> card =
        new Once<>(() -> CardView.of(context, placement, publisher, shownOnCards));
    TimelineViewFactory timeline = new TimelineViewFactory(context);
    return new IncidentView(
        edition.id(),
        context.phrases().language(),
        context.phrases().direction(),
        placement,
        context.isComplete(),
        context.phrases().labels(),
        publisher,
        context.watermark(preview),
        card,
        context.plain(context.headline()),
        context.summary(),
        IncidentState.of(edition) == IncidentState.ONGOING,
        new Once<>(new FactsViewFactory(context)::view),
        new Once<>(() -> edition.statement().map(new StatementViewFactory(context)::view)),
        new Once<>(timeline::view),
        new Once<>(timeline::filter),
        new Once<>(timeline::lessons),
        new Once<>(new StatisticsViewFactory(context)::view),
        new Once<>(() -> ChartViewFactory.of(context)),
        new Once<>(() -> ColumnsViewFactory.of(context)),
        new Once<>(() -> TimelineData.of(context)),
        new Once<>(() -> StatisticsData.of(context)),
        new Once<>(
            () -> {
              Optional<String> picture = Optional.of(card.get().address());
              return new ArticleDataFactory(context, placement.path(), picture).data();
            }));
  }
}
