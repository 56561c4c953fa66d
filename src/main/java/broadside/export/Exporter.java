package broadside.export;

import broadside.view.IncidentView;

/** Writes one document of an incident in one format. */
public interface Exporter {
  /** What it writes. */
  Document document();

  /** The name of the format, as {@code --format} takes it. */
  String format();

  /** The document as text that ends with a line break. */
  String export(IncidentView incident);
}
