package broadside.bench;

import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.source.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The record that is measured with: that of the repository, or {@code -p folder=DIR}. */
@State(Scope.Benchmark)
public class SampleRecord {
  /** The folder that holds {@code incidents/}. */
  @Param(".")
  public String folder;

  private List<Edition> editions;

  /** Reads the record and projects its incidents to the public. */
  @Setup
  public void read() {
    WorkspaceReader reader = new WorkspaceReader(path());
    PublisherInfo publisher = PublisherInfo.of(reader.publisher().publisher());
    List<Incident> incidents =
        reader.folders().ids().stream()
            .flatMap(id -> reader.incident(id).incident().stream())
            .toList();
    AsOf asOf =
        AsOf.of(
            incidents.stream().flatMap(each -> AsOf.knownRelease(each).stream()),
            Optional.empty());
    editions =
        incidents.stream()
            .flatMap(each -> Projection.of(publisher, each, Audience.PUBLIC, asOf).stream())
            .toList();
  }

  Path path() {
    return Path.of(folder);
  }

  List<Edition> editions() {
    return editions;
  }
}
