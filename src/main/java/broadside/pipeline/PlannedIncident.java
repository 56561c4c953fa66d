package broadside.pipeline;

import broadside.source.IncidentFolders;
import broadside.view.IncidentOutline;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a build has to do for an incident.
 *
 * @param checked the incident
 * @param inputs the sum of all that its pages depend on
 * @param shown whether the site shows it
 * @param made its pages as an earlier build made them from the same
 * @param outline which pages it has, if the site shows it
 */
record PlannedIncident(
    CheckedIncident checked,
    String inputs,
    boolean shown,
    Optional<MadeUnit> made,
    Supplier<IncidentOutline> outline) {

  String id() {
    return checked.id();
  }

  /** Where its record stands, relative to the workspace. */
  String folder() {
    return IncidentFolders.path(id());
  }
}
