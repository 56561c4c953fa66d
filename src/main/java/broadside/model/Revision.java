package broadside.model;

import broadside.diagnostic.Place;
import java.time.LocalDate;

/**
 * A dated, visible note of what was corrected or added after the release.
 *
 * @param place where it stands
 * @param date the day of the change
 * @param text what changed
 */
public record Revision(Place place, LocalDate date, Text text) {}
