package broadside.export;

/**
 * Writes one document of a source in one format.
 *
 * @param document what it writes
 * @param format in which format
 * @param download whether the site offers it beside the pages
 * @param writer writes it
 * @param <S> the source: an incident, or the overview of all
 */
public record Exporter<S>(Document document, Format format, boolean download, Writer<S> writer) {

  /** How a document is written. */
  @FunctionalInterface
  public interface Writer<S> {
    /** The document as text that ends with a line break. */
    String write(S source, Renderers renderers);
  }

  /** The document. */
  public Exported export(S source, Renderers renderers) {
    return new Exported(writer.write(source, renderers), format);
  }

  /** The name of its file, such as {@code timeline.csv}. */
  public String file() {
    return document.word() + "." + format.word();
  }

  /** The key of the label under which it is offered, without {@code ui.}. */
  String label() {
    return "download." + document.word() + "-" + format.word();
  }
}
