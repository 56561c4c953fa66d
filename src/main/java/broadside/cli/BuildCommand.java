package broadside.cli;

import broadside.Checked;
import broadside.Pipeline;
import broadside.Publication;
import broadside.model.Incident;
import broadside.model.ReleaseState;
import broadside.output.Staleness;
import broadside.output.WriteResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the site, or tells whether it is up to date. */
@Command(name = "build")
final class BuildCommand extends WorkspaceCommand {
  @Option(names = "--check")
  private boolean check;

  @Override
  int run(Pipeline pipeline, Checked checked) {
    if (check) {
      return report(pipeline.writer().check(pipeline.site(checked.workspace())));
    }
    Publication publication = pipeline.publish(checked);
    console().printFindings(checked.with(publication.findings()));
    if (publication.result().isEmpty()) {
      return ExitCode.FINDINGS;
    }
    checked.workspace().incidents().stream()
        .filter(incident -> incident.release().state() != ReleaseState.RELEASED)
        .forEach(this::reportLeftOut);
    report(publication.result().orElseThrow());
    return ExitCode.OK;
  }

  private void reportLeftOut(Incident incident) {
    console().remark("build.left-out", incident.id(), incident.release().state().word());
  }

  private int report(Staleness staleness) {
    staleness.missing().forEach(file -> console().say("build.missing", file));
    staleness.changed().forEach(file -> console().say("build.changed", file));
    staleness.superfluous().forEach(file -> console().say("build.superfluous", file));
    console().say(staleness.isStale() ? "build.stale" : "build.fresh");
    return staleness.isStale() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void report(WriteResult result) {
    result.overwrittenEdits().forEach(file -> console().remark("build.overwritten", file));
    console()
        .say(
            "build.done",
            console().options().workspace().resolve("site"),
            result.written().size(),
            result.unchanged().size(),
            result.removed().size());
  }
}
