package broadside.pipeline;

import broadside.edition.Edition;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the pages of a folder tell of an incident.
 *
 * @param edition the incident
 * @param values as they stand in the record
 * @param texts as they stand in the pages, their placeholders filled
 */
record ToldIncident(Edition edition, List<EditionValue> values, Supplier<List<Markdown>> texts) {
  ToldIncident {
    values = List.copyOf(values);
  }
}
