package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.util.Optional;

/**
 * A named stretch of the incident: paragraphs of the statement, a band of the chart.
 *
 * @param place where it stands
 * @param id its name in references
 * @param title its name for readers
 * @param text what the statement tells of it; empty for the texts of its events, joined
 * @param tlp how far it may be passed on; empty to follow the incident
 */
public record Phase(Place place, String id, Text title, Optional<Text> text, Optional<Tlp> tlp) {}
