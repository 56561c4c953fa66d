package broadside.validation;

import broadside.model.Publisher;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What rules may know of a whole workspace: so little that its incidents can be read, checked and
 * dropped one by one.
 *
 * @param publisher who publishes
 * @param zones the time zones of all incidents
 * @param uuids the UUIDs of those incidents that have one, by their files
 */
public record WorkspaceOutline(
    Publisher publisher, Set<ZoneId> zones, SortedMap<String, UUID> uuids) {
  public WorkspaceOutline {
    zones = Set.copyOf(zones);
    uuids = Collections.unmodifiableSortedMap(new TreeMap<>(uuids));
  }
}
