package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated, visible note of what was corrected or added after the release.
 *
 * @param place where it stands
 * @param date the day of the change
 * @param text what changed
 * @param tlp how far it may be passed on; empty to follow the incident
 */
public record Revision(Place place, LocalDate date, Text text, Optional<Tlp> tlp) {}
