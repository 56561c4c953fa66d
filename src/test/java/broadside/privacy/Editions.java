package broadside.privacy;

import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.model.Workspace;
import java.util.Optional;

/** Editions for any audience. */
final class Editions {
  private Editions() {}

  static Optional<Edition> of(Workspace workspace, Incident incident, Audience audience) {
    return Projection.of(
        PublisherInfo.of(workspace.publisher()),
        incident,
        audience,
        AsOf.of(workspace, Optional.empty()));
  }
}
