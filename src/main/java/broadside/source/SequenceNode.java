package broadside.source;

import broadside.diagnostic.Place;
import java.util.List;

/**
 * A list.
 *
 * @param place where it stands
 * @param items its values, in order
 */
public record SequenceNode(Place place, List<Node> items) implements Node {
  public SequenceNode {
    items = List.copyOf(items);
  }
}
