package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.text.Tlp;
import java.util.Optional;

/**
 * Somebody whom the statement names.
 *
 * @param place where it stands
 * @param id the name in references
 * @param name as the person is called in print
 * @param role what the person does for the organisation
 * @param tlp how far the name may be passed on; empty to follow the incident
 */
public record Person(Place place, String id, Text name, Optional<Text> role, Optional<Tlp> tlp) {}
