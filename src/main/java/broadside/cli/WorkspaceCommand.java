package broadside.cli;

import broadside.Pipeline;
import broadside.ValidatedWorkspace;
import broadside.diagnostic.Suggestion;
import broadside.model.Incident;
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
    Pipeline pipeline = new Pipeline(root.options().workspace());
    ValidatedWorkspace checked = pipeline.check();
    report(checked);
    return checked.isSound() ? run(pipeline, checked) : ExitCode.FINDINGS;
  }

  /**
   * Prints what was found. A run that ends here shows all of it, as whoever mends the record has it
   * before him. One that goes on may be read by others.
   */
  final void report(ValidatedWorkspace checked) {
    ValidatedWorkspace shown =
        isForTheHouse() || !checked.isSound() ? checked : checked.withoutWithheld();
    console().printFindings(shown);
    int hidden = checked.findings().size() - shown.findings().size();
    if (hidden > 0) {
      console().remark("findings.withheld", hidden);
    }
  }

  /** Whether only those who keep the record read what the command prints. */
  boolean isForTheHouse() {
    return false;
  }

  /** The work of the command on a sound workspace; the exit code. */
  abstract int run(Pipeline pipeline, ValidatedWorkspace checked);

  final Console console() {
    return new Console(spec, root.options());
  }

  /** The incident of an id. An unknown id is a fault of usage. */
  final Incident incident(ValidatedWorkspace checked, String id) {
    List<Incident> incidents = checked.workspace().incidents();
    String known = oneOf(id, incidents.stream().map(Incident::id).toList(), "fault.incident");
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
