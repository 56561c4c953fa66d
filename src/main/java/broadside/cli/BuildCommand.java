package broadside.cli;

import broadside.Checked;
import broadside.Pipeline;
import broadside.model.Incident;
import broadside.model.ReleaseState;
import broadside.output.OutputFile;
import broadside.output.Staleness;
import broadside.output.WriteResult;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the site, or tells whether it is up to date. */
@Command(name = "build")
final class BuildCommand extends WorkspaceCommand {
  @Option(names = "--check")
  private boolean check;

  @Override
  int run(Pipeline pipeline, Checked checked) {
    List<OutputFile> files = pipeline.site(checked.workspace());
    if (check) {
      return report(pipeline.writer().check(files));
    }
    checked.workspace().incidents().stream()
        .filter(incident -> incident.release().state() != ReleaseState.RELEASED)
        .forEach(this::reportLeftOut);
    report(pipeline.writer().write(files));
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
