package broadside.view;

import broadside.chart.ChartView;
import broadside.chart.ColumnsView;
import broadside.data.ArticleData;
import broadside.data.StatisticsData;
import broadside.data.TimelineData;
import broadside.markdown.Markdown;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An incident as its pages show it, in one language. What only some pages show is made when it is
 * first asked for.
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
    Supplier<CardView> card,
    String title,
    String description,
    boolean ongoing,
    Supplier<FactsView> facts,
    Supplier<Optional<StatementView>> statement,
    Supplier<TimelineView> timeline,
    Supplier<FilterView> filter,
    Supplier<Optional<LessonsView>> lessons,
    Supplier<StatisticsView> statistics,
    Supplier<Optional<ChartView>> chart,
    Supplier<Optional<ColumnsView>> columns,
    Supplier<TimelineData> timelineData,
    Supplier<StatisticsData> statisticsData,
    Supplier<ArticleData> article) {

  /** All texts of more than a line that its pages show. */
  public Stream<Markdown> texts() {
    Stream<Markdown> events =
        timeline.get().runs().stream().flatMap(run -> run.events().stream()).map(EventView::text);
    Stream<Markdown> told =
        lessons.get().stream()
            .flatMap(view -> view.lessons().stream())
            .map(LessonsView.Lesson::text);
    Stream<Markdown> parts = statement.get().stream().flatMap(StatementView::texts);
    return Stream.of(parts, events, told).flatMap(texts -> texts);
  }

  /** The same with another statement. */
  public IncidentView withStatement(UnaryOperator<StatementView> change) {
    return new IncidentView(
        id,
        language,
        direction,
        placement,
        complete,
        ui,
        publisher,
        watermark,
        card,
        title,
        description,
        ongoing,
        facts,
        () -> statement.get().map(change),
        timeline,
        filter,
        lessons,
        statistics,
        chart,
        columns,
        timelineData,
        statisticsData,
        article);
  }
}
