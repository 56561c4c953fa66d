package broadside.source;

import broadside.diagnostic.Place;

/** A value of a YAML file that remembers its place. Nothing is interpreted yet. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

  /** Where it stands. */
  Place place();
}
