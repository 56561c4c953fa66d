package broadside.cli;

import broadside.Pipeline;
import broadside.ValidatedWorkspace;
import broadside.model.Incident;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks the record and writes nothing. */
@Command(name = "check")
final class CheckCommand extends WorkspaceCommand {
  @Override
  boolean isForTheHouse() {
    return true;
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace checked) {
    List<Incident> incidents = checked.workspace().incidents();
    int events = incidents.stream().mapToInt(incident -> incident.events().size()).sum();
    console().say("check.done", incidents.size(), events);
    return ExitCode.OK;
  }
}
