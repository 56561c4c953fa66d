package broadside.cli;

import broadside.diagnostic.Suggestion;
import broadside.model.Incident;
import broadside.pipeline.CheckedIncident;
import broadside.pipeline.Finding;
import broadside.pipeline.Pipeline;
import broadside.pipeline.Progress;
import broadside.pipeline.ValidatedWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that reads the workspace: it goes on only if the record has no errors. */
abstract class WorkspaceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private RootCommand root;

  @Override
  public final Integer call() {
    try (Stopwatch watch = Stopwatch.start(console());
        Pipeline pipeline = pipeline(root.options().workspace(), watch)) {
      pipeline.recover();
      ValidatedWorkspace workspace = pipeline.check();
      List<Finding> counting = only().map(workspace::findings).orElseGet(workspace::findings);
      boolean isSound = counting.stream().noneMatch(Finding::isError);
      report(pipeline, counting, isSound);
      countOthers(workspace.findings(), counting);
      return isSound ? run(pipeline, workspace) : ExitCode.FINDINGS;
    }
  }

  /** The incident that the command is about; none if it is about all. */
  Optional<String> only() {
    return Optional.empty();
  }

  /** What is wrong with other incidents is their matter, and counted in a line. */
  private void countOthers(List<Finding> all, List<Finding> counting) {
    int others = all.size() - counting.size();
    if (others > 0) {
      long errors =
          all.stream().filter(Finding::isError).count()
              - counting.stream().filter(Finding::isError).count();
      console().remark("findings.others", others, errors);
    }
  }

  /** What the command works with. */
  Pipeline pipeline(Path workspace, Progress progress) {
    return new Pipeline(workspace, progress);
  }

  /**
   * Prints what was found. A run that ends here shows all of it, as whoever mends the record has it
   * before him. One that goes on may be read by others.
   */
  final void report(Pipeline pipeline, List<Finding> findings, boolean goesOn) {
    List<Finding> shown =
        goesOn && !isForTheHouse()
            ? findings.stream().filter(finding -> !finding.withheld()).toList()
            : findings;
    console().printFindings(shown, pipeline::locations);
    int hidden = findings.size() - shown.size();
    if (hidden > 0) {
      console().remark("findings.withheld", hidden);
    }
  }

  /** Whether only those who keep the record read what the command prints. */
  boolean isForTheHouse() {
    return false;
  }

  /** The work of the command on a sound workspace; the exit code. */
  abstract int run(Pipeline pipeline, ValidatedWorkspace workspace);

  final Console console() {
    return new Console(spec, root.options());
  }

  /** The incident of an id, or all without one. An unknown id is a fault of usage. */
  final List<Incident> incidents(
      Pipeline pipeline, ValidatedWorkspace workspace, Optional<String> id) {
    return id
        .map(name -> List.of(checked(workspace, name)))
        .orElseGet(workspace::incidents)
        .stream()
        .map(pipeline::incident)
        .toList();
  }

  /** The incident of an id. An unknown id is a fault of usage. */
  final CheckedIncident checked(ValidatedWorkspace workspace, String id) {
    List<CheckedIncident> incidents = workspace.incidents();
    String known =
        oneOf(id, incidents.stream().map(CheckedIncident::id).toList(), "fault.incident");
    return incidents.stream()
        .filter(incident -> incident.id().equals(known))
        .findFirst()
        .orElseThrow();
  }

  /** A word that is not among those that may stand there is a fault of usage. */
  final String oneOf(String word, List<String> known, String fault) {
    if (known.contains(word)) {
      return word;
    }
    throw usage(
        console().text(fault, word, String.join(", ", known)), Suggestion.nearest(word, known));
  }

  /** A fault of usage. */
  final ParameterException usage(String message, Optional<String> suggestion) {
    String meant = suggestion.map(found -> " " + console().text("did-you-mean", found)).orElse("");
    return new ParameterException(spec.commandLine(), message + meant);
  }
}
