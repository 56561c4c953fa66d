package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.model.Publisher;
import java.util.List;
import java.util.Map;

/**
 * What was read of the publisher.
 *
 * @param publisher as much as could be mapped; whole only without errors
 * @param locations by file, where each value stands
 * @param findings what is wrong with the files themselves
 */
public record LoadedPublisher(
    Publisher publisher, Map<String, Locations> locations, List<Diagnostic> findings) {
  public LoadedPublisher {
    findings = List.copyOf(findings);
  }
}
