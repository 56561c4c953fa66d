package broadside.export;

import static broadside.export.Document.STATEMENT;
import static broadside.export.Document.STATISTICS;
import static broadside.export.Document.TIMELINE;
import static broadside.export.Format.CSV;
import static broadside.export.Format.HTML;
import static broadside.export.Format.JSON;
import static broadside.export.Format.MD;
import static broadside.export.Format.TXT;

import java.util.List;

/**
 * All the exporters. The values of {@code --format}, the downloads of the site with their links,
 * and the tables of the documentation follow from these lists.
 */
public final class Exporters {
  private static final boolean DOWNLOAD = true;
  private static final boolean COMMAND_ONLY = false;

  /** What can be written about an incident; the first format of a document is its default. */
  public static final List<Exporter<IncidentPage>> INCIDENT =
      List.of(
          new Exporter<>(STATEMENT, MD, DOWNLOAD, (page, by) -> by.safe(page.statement().get())),
          new Exporter<>(
              STATEMENT,
              HTML,
              COMMAND_ONLY,
              (page, by) -> by.render("statement.html.ftlh", page.incident())),
          new Exporter<>(
              STATEMENT,
              TXT,
              DOWNLOAD,
              (page, by) ->
                  by.plain().toPlainText(page.statement().get(), page.incident().direction())),
          new Exporter<>(
              TIMELINE,
              MD,
              COMMAND_ONLY,
              (page, by) -> by.safe(by.document("timeline.md.ftlm", page.incident()))),
          new Exporter<>(
              TIMELINE,
              HTML,
              COMMAND_ONLY,
              (page, by) -> by.render("timeline.html.ftlh", page.incident())),
          new Exporter<>(
              TIMELINE,
              TXT,
              COMMAND_ONLY,
              (page, by) ->
                  by.plain()
                      .toPlainText(
                          by.document("timeline-table.md.ftlm", page.incident()),
                          page.incident().direction())),
          new Exporter<>(
              TIMELINE,
              JSON,
              DOWNLOAD,
              (page, by) -> by.json().write(page.incident().timelineData().get())),
          new Exporter<>(
              TIMELINE,
              CSV,
              DOWNLOAD,
              (page, by) -> by.csv().write(page.incident().timelineData().get())),
          new Exporter<>(
              STATISTICS,
              TXT,
              COMMAND_ONLY,
              (page, by) ->
                  by.plain()
                      .toPlainText(
                          by.document("statistics.md.ftlm", page.incident()),
                          page.incident().direction())),
          new Exporter<>(
              STATISTICS,
              MD,
              COMMAND_ONLY,
              (page, by) -> by.safe(by.document("statistics.md.ftlm", page.incident()))),
          new Exporter<>(
              STATISTICS,
              JSON,
              DOWNLOAD,
              (page, by) -> by.json().write(page.incident().statisticsData().get())));

  /** What can be written across incidents. */
  public static final List<Exporter<OverviewPage>> OVERVIEW =
      List.of(
          new Exporter<>(
              STATISTICS,
              TXT,
              COMMAND_ONLY,
              (page, by) ->
                  by.plain()
                      .toPlainText(by.document("statistics.md.ftlm", page), page.direction())),
          new Exporter<>(
              STATISTICS,
              MD,
              COMMAND_ONLY,
              (page, by) -> by.safe(by.document("statistics.md.ftlm", page))),
          new Exporter<>(
              STATISTICS, JSON, COMMAND_ONLY, (page, by) -> by.json().write(page.data())));

  private Exporters() {}

  /** The names of the formats of a document among some exporters, the default first. */
  public static <S> List<String> formats(List<Exporter<S>> exporters, Document document) {
    return exporters.stream()
        .filter(exporter -> exporter.document() == document)
        .map(exporter -> exporter.format().word())
        .toList();
  }

  /** The exporter of a document in a format of it. */
  public static <S> Exporter<S> find(
      List<Exporter<S>> exporters, Document document, String format) {
    return exporters.stream()
        .filter(exporter -> exporter.document() == document)
        .filter(exporter -> exporter.format().word().equals(format))
        .findFirst()
        .orElseThrow();
  }

  /** The name of the file that holds a statement in Markdown, or what is said in its place. */
  public static String statementFile() {
    return find(INCIDENT, STATEMENT, MD.word()).file();
  }

  /** The exporters of what the site offers of an incident beside its pages. */
  public static List<Exporter<IncidentPage>> downloads() {
    return INCIDENT.stream().filter(Exporter::download).toList();
  }
}
