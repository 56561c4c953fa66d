package broadside.cli;

import broadside.diagnostic.Parsed;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.output.PreviewFolder;
import broadside.output.Staleness;
import broadside.output.WriteResult;
import broadside.pipeline.BuildDiff;
import broadside.pipeline.Pipeline;
import broadside.pipeline.Progress;
import broadside.pipeline.PublishResult;
import broadside.pipeline.ValidatedWorkspace;
import broadside.site.SiteLayout;
import broadside.site.SiteRequest;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the site or a preview, or tells whether the site is up to date. */
@Command
final class BuildCommand extends WorkspaceCommand {
  @ArgGroup private Work work;

  @Option(names = "--as-of", paramLabel = "TIME")
  private Optional<String> asOf = Optional.empty();

  /** What is to be done in place of writing the site; one thing at a time. */
  static final class Work {
    @Option(names = "--check", required = true)
    private boolean check;

    @Option(names = "--drafts", paramLabel = "DIR", required = true)
    private Optional<Path> drafts = Optional.empty();
  }

  @Override
  Pipeline pipeline(Path workspace, Progress progress) {
    return isCheck()
        ? super.pipeline(workspace, progress)
        : Pipeline.remembering(workspace, drafts().isPresent(), progress);
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace workspace) {
    SiteRequest request = new SiteRequest(asOf.map(this::moment), drafts().isPresent());
    if (isCheck()) {
      return check(pipeline, workspace, request);
    }
    Path target =
        drafts()
            .map(folder -> PreviewFolder.of(folder, pipeline.root(), SiteLayout.PREVIEW))
            .orElse(pipeline.target());
    return write(pipeline, workspace, request, target);
  }

  private boolean isCheck() {
    return work != null && work.check;
  }

  private Optional<Path> drafts() {
    return Optional.ofNullable(work).flatMap(asked -> asked.drafts);
  }

  private Point moment(String text) {
    if (When.parse(text) instanceof Parsed.Value<When> read && read.value() instanceof When.At at) {
      return at.point();
    }
    throw usage(console().text("fault.as-of", text), Optional.empty());
  }

  private int check(Pipeline pipeline, ValidatedWorkspace workspace, SiteRequest request) {
    BuildDiff diff = pipeline.compare(workspace, request);
    report(pipeline, diff.findings(), true);
    return report(diff.staleness());
  }

  private int write(
      Pipeline pipeline, ValidatedWorkspace workspace, SiteRequest request, Path target) {
    PublishResult result = pipeline.publish(workspace, request, target);
    report(pipeline, result.findings(), result.written().isPresent());
    if (result.written().isEmpty()) {
      return ExitCode.FINDINGS;
    }
    // How many, but not which: who reads this may be told less than who may run it.
    if (result.leftOut() > 0) {
      console().remark("build.left-out", result.leftOut());
    }
    report(result.written().get(), target);
    return ExitCode.OK;
  }

  private int report(Staleness staleness) {
    staleness.missing().forEach(file -> console().say("build.missing", file));
    staleness.changed().forEach(file -> console().say("build.changed", file));
    staleness.superfluous().forEach(file -> console().say("build.superfluous", file));
    console().say(staleness.isStale() ? "build.stale" : "build.fresh");
    return staleness.isStale() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void report(WriteResult result, Path target) {
    result.overwrittenEdits().forEach(file -> console().remark("build.overwritten", file));
    if (result.pinned()) {
      console().remark("build.pinned", target);
    }
    result.leftEdits().forEach(file -> console().remark("build.left", file));
    console()
        .say(
            "build.done",
            target,
            result.written().size(),
            result.unchanged().size(),
            result.removed().size());
  }
}
