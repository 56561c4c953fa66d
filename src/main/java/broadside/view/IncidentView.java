package broadside.view;

import broadside.analysis.Figures;
import broadside.analysis.Statistics;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.wording.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * An incident as its pages show it.
 *
 * @param id its name in addresses
 * @param language the language of the page
 * @param ui the labels of the site
 * @param publisher who publishes
 * @param title what the incident is called
 * @param statement what is said of it, where there is a statement
 * @param timeline its events in order
 * @param statistics what can be counted
 * @param chart its phases and events by day, where dates are known
 * @param timelineData the timeline for machines
 * @param statisticsData the statistics for machines
 */
public record IncidentView(
    String id,
    String language,
    Map<String, String> ui,
    PublisherView publisher,
    String title,
    Optional<StatementView> statement,
    TimelineView timeline,
    StatisticsView statistics,
    Optional<ChartView> chart,
    TimelineData timelineData,
    StatisticsData statisticsData) {

  /** The view of an edition in the language of a wording. */
  public static IncidentView of(Edition edition, Wording wording) {
    Timeline timeline = Timeline.of(edition);
    Telling telling = new Telling(edition, timeline, new Figures(edition, timeline), wording);
    Statistics statistics = Statistics.of(edition, timeline);
    return new IncidentView(
        edition.id(),
        wording.phrases().language(),
        Labels.of(wording.phrases()),
        PublisherViews.of(edition.publisher()),
        telling.plain(edition.title()),
        edition.statement().map(new StatementViews(telling)::view),
        new TimelineViews(telling).view(),
        new StatisticsViews(telling).view(statistics),
        new ChartViews(telling).view(),
        TimelineData.of(telling),
        StatisticsData.of(statistics, telling));
  }
}
