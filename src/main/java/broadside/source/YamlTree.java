package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param root its value; empty when the file could not be read to its end
 * @param locations where its values stand
 * @param diagnostics what is wrong with it
 */
public record YamlTree(Optional<Node> root, Locations locations, List<Diagnostic> diagnostics) {
  public YamlTree {
    diagnostics = List.copyOf(diagnostics);
  }
}
