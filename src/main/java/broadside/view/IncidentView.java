package broadside.view;

import broadside.analysis.IncidentState;
import broadside.chart.ChartView;
import broadside.chart.ChartViewFactory;
import broadside.chart.ColumnsView;
import broadside.chart.ColumnsViewFactory;
import broadside.chart.SparkView;
import broadside.chart.SparkViewFactory;
import broadside.data.ArticleData;
import broadside.data.ArticleDataFactory;
import broadside.data.StatisticsData;
import broadside.data.TimelineData;
import broadside.edition.Edition;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An incident as its pages show it, in one language.
 *
 * @param id its name in addresses
 * @param language the language of the pages (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param placement where the pages stand
 * @param complete whether all of it is told in that language
 * @param ui the labels of the site
 * @param publisher who publishes
 * @param watermark what stands across the pages of what is not out, or of a preview
 * @param card the picture by which it is shown elsewhere
 * @param title the headline of the statement, or what the incident is called
 * @param description a sentence or two about it
 * @param ongoing whether it still goes on
 * @param facts its key facts
 * @param statement what is said of it, where there is a statement
 * @param timeline its events in order
 * @param filter what the timeline can be filtered by
 * @param lessons what others can learn from it; empty if nobody wrote a lesson
 * @param statistics what can be counted
 * @param chart its phases and their events, where dates are known
 * @param columns its events by day
 * @param spark the same, as small as a word
 * @param timelineData the timeline for machines
 * @param statisticsData the statistics for machines
 * @param article the page of the statement for machines
 */
public record IncidentView(
    String id,
    String language,
    String direction,
    PlacementView placement,
    boolean complete,
    Map<String, String> ui,
    PublisherView publisher,
    Optional<String> watermark,
    CardView card,
    String title,
    String description,
    boolean ongoing,
    FactsView facts,
    Optional<StatementView> statement,
    TimelineView timeline,
    FilterView filter,
    Optional<LessonsView> lessons,
    StatisticsView statistics,
    Optional<ChartView> chart,
    Optional<ColumnsView> columns,
    Optional<SparkView> spark,
    TimelineData timelineData,
    StatisticsData statisticsData,
    ArticleData article)
    implements Listing {

  /** The view of an edition in a language, on a public site or in a preview. */
  public static IncidentView of(
      Edition edition, String language, PhraseBook book, boolean preview) {
    IncidentContext context = new IncidentContext(edition, language, book);
    PlacementView placement =
        new Placements(edition.publisherInfo(), book).incident(edition, language);
    PublisherView publisher = PublisherViewFactory.of(edition.publisherInfo(), language);
    TimelineViewFactory timeline = new TimelineViewFactory(context);
    return new IncidentView(
        edition.id(),
        language,
        context.phrases().say("language.direction"),
        placement,
        context.isComplete(),
        Labels.of(context.phrases()),
        publisher,
        context.watermark(preview),
        CardView.of(context, placement, publisher),
        context.plain(context.headline()),
        context.summary(),
        IncidentState.of(edition) == IncidentState.ONGOING,
        new FactsViewFactory(context).view(),
        edition.statement().map(new StatementViewFactory(context)::view),
        timeline.view(),
        timeline.filter(),
        timeline.lessons(),
        new StatisticsViewFactory(context).view(),
        ChartViewFactory.of(context),
        ColumnsViewFactory.of(context),
        SparkViewFactory.of(context),
        TimelineData.of(context),
        StatisticsData.of(context),
        new ArticleDataFactory(context, placement.path()).data());
  }

  /** The languages in which the pages of an incident are made, the original first. */
  public static List<String> languages(Edition edition) {
    return Placements.languages(edition);
  }
}
