package broadside.pipeline;

import broadside.analysis.Bounds;
import broadside.analysis.CountedIncident;
import broadside.analysis.Elapsed;
import broadside.analysis.Measure;
import broadside.analysis.Statistics;
import broadside.cache.EntryReader;
import broadside.cache.EntryWriter;
import broadside.chart.ChartEdge;
import broadside.chart.SparkView;
import broadside.markdown.Inline;
import broadside.markdown.Language;
import broadside.markdown.Markdown;
import broadside.model.Category;
import broadside.model.Milestone;
import broadside.model.Severity;
import broadside.view.IncidentOutline;
import broadside.view.IncidentSummary;
import broadside.view.TimeView;
import java.time.Instant;
import java.util.Optional;

/** Writes summaries of incidents into entries and reads them back. */
final class SummaryCodec {
  private SummaryCodec() {}

  static byte[] write(IncidentSummary summary) {
    EntryWriter out = new EntryWriter();
    outline(out, summary.outline());
    counted(out, summary.counted());
    instant(out, summary.updated());
    out.optional(summary.spark(), SummaryCodec::spark);
    out.list(summary.tellings(), SummaryCodec::telling);
    return out.content();
  }

  static IncidentSummary read(byte[] content) {
    EntryReader in = new EntryReader(content);
    return new IncidentSummary(
        outline(in),
        counted(in),
        instant(in),
        in.optional(SummaryCodec::spark),
        in.list(SummaryCodec::telling));
  }

  private static void outline(EntryWriter out, IncidentOutline outline) {
    out.text(outline.id())
        .list(outline.languages(), EntryWriter::text)
        .flag(outline.withdrawn())
        .optional(outline.released(), SummaryCodec::instant)
        .optional(outline.year(), (each, year) -> each.number(year))
        .optional(outline.category(), SummaryCodec::constant)
        .flag(outline.hasLessons())
        .flag(outline.hasChart())
        .optional(outline.picture(), EntryWriter::text);
  }

  private static IncidentOutline outline(EntryReader in) {
    return new IncidentOutline(
        in.text(),
        in.list(EntryReader::text),
        in.flag(),
        in.optional(SummaryCodec::instant),
        in.optional(EntryReader::integer),
        in.optional(each -> Category.valueOf(each.text())),
        in.flag(),
        in.flag(),
        in.optional(EntryReader::text));
  }

  private static void counted(EntryWriter out, CountedIncident counted) {
    out.optional(counted.year(), (each, year) -> each.number(year))
        .optional(counted.category(), SummaryCodec::constant)
        .optional(counted.severity(), SummaryCodec::constant)
        .list(counted.stretches(), SummaryCodec::stretch);
  }

  private static CountedIncident counted(EntryReader in) {
    Optional<Integer> year = in.optional(EntryReader::integer);
    Optional<Category> category = in.optional(each -> Category.valueOf(each.text()));
    Optional<Severity> severity = in.optional(each -> Severity.valueOf(each.text()));
    return new CountedIncident(year, category, severity, in.list(SummaryCodec::stretch));
  }

  private static void stretch(EntryWriter out, Statistics.Stretch stretch) {
    constant(out, stretch.measure().from());
    constant(out, stretch.measure().till());
    bounds(out, stretch.elapsed().seconds());
    bounds(out, stretch.elapsed().days());
    out.flag(stretch.elapsed().isApproximate());
  }

  private static Statistics.Stretch stretch(EntryReader in) {
    return new Statistics.Stretch(
        new Measure(Milestone.valueOf(in.text()), Milestone.valueOf(in.text())),
        new Elapsed(bounds(in), bounds(in), in.flag()));
  }

  private static void bounds(EntryWriter out, Bounds bounds) {
    out.number(bounds.min()).flag(bounds.max().isPresent()).number(bounds.max().orElse(0));
  }

  private static Bounds bounds(EntryReader in) {
    long min = in.number();
    boolean isLimited = in.flag();
    long max = in.number();
    return isLimited ? Bounds.of(min, max) : Bounds.atLeast(min);
  }

  private static void spark(EntryWriter out, SparkView spark) {
    out.number(spark.x()).number(spark.width());
    edge(out, spark.start());
    edge(out, spark.end());
    out.list(
        spark.bars(),
        (each, bar) ->
            each.number(bar.x()).number(bar.width()).number(bar.known()).number(bar.possible()));
  }

  private static SparkView spark(EntryReader in) {
    return new SparkView(
        in.integer(),
        in.integer(),
        edge(in),
        edge(in),
        in.list(
            each ->
                new SparkView.Bar(each.integer(), each.integer(), each.integer(), each.integer())));
  }

  private static void edge(EntryWriter out, ChartEdge edge) {
    constant(out, edge.kind());
    out.number(edge.fade()).number(edge.reach());
  }

  private static ChartEdge edge(EntryReader in) {
    return new ChartEdge(ChartEdge.Kind.valueOf(in.text()), in.integer(), in.integer());
  }

  private static void telling(EntryWriter out, IncidentSummary.Telling telling) {
    out.text(telling.language())
        .text(telling.told())
        .text(telling.title())
        .optional(telling.description(), EntryWriter::text)
        .optional(telling.watermark(), EntryWriter::text)
        .optional(telling.span(), SummaryCodec::time)
        .optional(telling.state(), EntryWriter::text)
        .optional(telling.teaser(), SummaryCodec::markdown)
        .optional(telling.withdrawn(), EntryWriter::text)
        .text(telling.listed().title().source())
        .optional(telling.listed().span(), SummaryCodec::time)
        .optional(telling.listed().state(), EntryWriter::text)
        .text(telling.content());
  }

  private static IncidentSummary.Telling telling(EntryReader in) {
    return new IncidentSummary.Telling(
        in.text(),
        in.text(),
        in.text(),
        in.optional(EntryReader::text),
        in.optional(EntryReader::text),
        in.optional(SummaryCodec::time),
        in.optional(EntryReader::text),
        in.optional(SummaryCodec::markdown),
        in.optional(EntryReader::text),
        new IncidentSummary.Line(
            new Inline(in.text()), in.optional(SummaryCodec::time), in.optional(EntryReader::text)),
        in.text());
  }

  private static void markdown(EntryWriter out, Markdown text) {
    out.text(text.source())
        .optional(
            text.language(),
            (each, language) -> each.text(language.tag()).text(language.direction()));
  }

  private static Markdown markdown(EntryReader in) {
    return new Markdown(in.text(), in.optional(each -> new Language(each.text(), each.text())));
  }

  private static void time(EntryWriter out, TimeView time) {
    out.text(time.text())
        .list(
            time.pieces(),
            (each, piece) -> each.text(piece.text()).optional(piece.datetime(), EntryWriter::text));
  }

  private static TimeView time(EntryReader in) {
    return new TimeView(
        in.text(),
        in.list(each -> new TimeView.Piece(each.text(), each.optional(EntryReader::text))));
  }

  private static void instant(EntryWriter out, Instant instant) {
    out.number(instant.getEpochSecond()).number(instant.getNano());
  }

  private static Instant instant(EntryReader in) {
    return Instant.ofEpochSecond(in.number(), in.number());
  }

  private static void constant(EntryWriter out, Enum<?> constant) {
    out.text(constant.name());
  }
}
