package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.util.Optional;

/**
 * What somebody said, in their words.
 *
 * @param place where it stands
 * @param id its name in placeholders; empty to stand with the others below the story
 * @param text the words
 * @param person id of the person who said them
 * @param tlp how far it may be passed on; empty to follow the incident
 */
public record Quote(
    Place place, Optional<String> id, Text text, String person, Optional<Tlp> tlp) {}
