package broadside.cli;

import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.PublicationStatus;
import broadside.model.Incident;
import broadside.model.time.Point;
import broadside.pipeline.Documents;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows who will see which part of an incident, and why. */
@Command
final class AudienceCommand extends WorkspaceCommand {
  @Parameters(paramLabel = "ID", descriptionKey = "id", arity = "0..1")
  private Optional<String> id = Optional.empty();

  @Override
  boolean isForTheHouse() {
    return true;
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace workspace) {
    Documents documents = pipeline.documents(workspace, Audience.PUBLIC);
    AudienceTable table = new AudienceTable(console());
    String gap = "";
    for (Incident incident : incidents(pipeline, workspace, id)) {
      console().print(gap);
      gap = "\n";
      reportSite(incident, documents.edition(incident.id()));
      console().print(documents.tables(List.of(table.of(incident))));
    }
    return ExitCode.OK;
  }

  /** Whether it is on the site, and if not, why. */
  private void reportSite(Incident incident, Optional<Edition> edition) {
    if (edition.isEmpty()) {
      console().say("audience.not-clear", incident.id(), incident.label().marking());
    } else if (edition.get().publication() instanceof PublicationStatus.Unreleased unreleased) {
      Optional<Point> embargo = incident.release().embargo();
      String key = "audience." + unreleased.state().word();
      console().say(key, incident.id(), embargo.map(Point::notation).orElse(""));
    } else {
      String key = edition.get().isWithdrawn() ? "audience.withdrawn" : "audience.released";
      console().say(key, incident.id(), incident.release().approvedBy().orElse(""));
    }
  }
}
