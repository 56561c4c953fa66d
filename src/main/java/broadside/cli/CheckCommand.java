package broadside.cli;

import broadside.pipeline.CheckedIncident;
import broadside.pipeline.Finding;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks the record and writes nothing. */
@Command
final class CheckCommand extends WorkspaceCommand {
  @Override
  boolean isForTheHouse() {
    return true;
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace workspace) {
    int events =
        workspace.incidents().stream()
            .flatMap(incident -> incident.facts().stream())
            .mapToInt(CheckedIncident.Facts::events)
            .sum();
    List<Finding> found = pipeline.follow(workspace);
    report(pipeline, found, true);
    if (found.stream().anyMatch(Finding::isError)) {
      return ExitCode.FINDINGS;
    }
    console().say("check.done", workspace.incidents().size(), events);
    return ExitCode.OK;
  }
}
