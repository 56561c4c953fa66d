package broadside.validation;

import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.model.Incident;
import java.util.List;

/** What everybody gets of an incident, or would if it were out. */
final class PublicEdition {
  private PublicEdition() {}

  /** What people typed of it; nothing where the incident as a whole is not for everybody. */
  static List<EditionValue> values(Incident incident) {
    return Projection.of(incident, Audience.PUBLIC).map(EditionValues::of).orElse(List.of());
  }
}
