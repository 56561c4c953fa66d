package broadside.cli;

import broadside.BuildDiff;
import broadside.Pipeline;
import broadside.PublishResult;
import broadside.SiteRequest;
import broadside.ValidatedWorkspace;
import broadside.diagnostic.Parsed;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.output.PreviewFolder;
import broadside.output.Staleness;
import broadside.output.WriteResult;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the site or a preview, or tells whether the site is up to date. */
@Command(name = "build")
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
  int run(Pipeline pipeline, ValidatedWorkspace checked) {
    Optional<Path> drafts = Optional.ofNullable(work).flatMap(asked -> asked.drafts);
    SiteRequest request = new SiteRequest(asOf.map(this::moment), drafts.isPresent());
    if (work != null && work.check) {
      return check(pipeline, checked, request);
    }
    Path target =
        drafts.map(folder -> PreviewFolder.of(folder, pipeline.root())).orElse(pipeline.target());
    return write(pipeline, checked, request, target);
  }

  private Point moment(String text) {
    if (When.parse(text) instanceof Parsed.Value<When> read && read.value() instanceof When.At at) {
      return at.point();
    }
    throw usage(console().text("fault.as-of", text), Optional.empty());
  }

  private int check(Pipeline pipeline, ValidatedWorkspace checked, SiteRequest request) {
    BuildDiff comparison = pipeline.compare(checked, request);
    report(checked.with(comparison.findings()));
    return report(comparison.staleness());
  }

  private int write(
      Pipeline pipeline, ValidatedWorkspace checked, SiteRequest request, Path target) {
    PublishResult publication = pipeline.publish(checked, request, target);
    report(checked.with(publication.findings()));
    if (publication.result().isEmpty()) {
      return ExitCode.FINDINGS;
    }
    reportLeftOut(pipeline, checked, request);
    report(publication.result().orElseThrow(), target);
    return ExitCode.OK;
  }

  /** How many, but not which: who reads this may be told less than who may run it. */
  private void reportLeftOut(Pipeline pipeline, ValidatedWorkspace checked, SiteRequest request) {
    int all = checked.workspace().incidents().size();
    int shown = pipeline.shown(checked.workspace(), request).size();
    if (shown < all) {
      console().remark("build.left-out", all - shown);
    }
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
