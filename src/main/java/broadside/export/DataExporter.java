package broadside.export;

import broadside.view.IncidentView;
import java.util.function.Function;

/**
 * Writes the data of a document.
 *
 * @param document what it writes
 * @param format the name of the format
 * @param data what of the incident is written
 * @param writer writes it
 * @param <T> type of the data
 */
record DataExporter<T>(
    Document document,
    String format,
    Function<IncidentView, T> data,
    Function<? super T, String> writer)
    implements Exporter {
  @Override
  public String export(IncidentView incident) {
    return writer.apply(data.apply(incident));
  }
}
