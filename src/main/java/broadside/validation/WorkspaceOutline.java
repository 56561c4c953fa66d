package broadside.validation;

import broadside.model.Publisher;
import java.time.ZoneId;
import java.util.Set;

/**
 * What rules may know of a whole workspace: so little that its incidents can be read, checked and
 * dropped one by one.
 *
 * @param publisher who publishes
 * @param zones the time zones of all incidents
 */
public record WorkspaceOutline(Publisher publisher, Set<ZoneId> zones) {
  public WorkspaceOutline {
    zones = Set.copyOf(zones);
  }
}
