package broadside.model;

import broadside.diagnostic.Place;
import java.util.Optional;

/**
 * What somebody said, in their words.
 *
 * @param place where it stands
 * @param text the words
 * @param person id of the person who said them
 * @param tlp how far it may be passed on; empty to follow the incident
 */
public record Quote(Place place, Text text, String person, Optional<Tlp> tlp) {}
