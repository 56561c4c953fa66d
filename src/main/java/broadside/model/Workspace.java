package broadside.model;

import java.util.List;

/**
 * All that one organisation keeps.
 *
 * @param publisher who publishes
 * @param incidents its incidents, by id
 */
public record Workspace(Publisher publisher, List<Incident> incidents) {
  public Workspace {
    incidents = List.copyOf(incidents);
  }
}
