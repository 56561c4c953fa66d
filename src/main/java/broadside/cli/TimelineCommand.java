package broadside.cli;

import broadside.export.Document;
import broadside.export.Exporters;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the timeline of an incident. */
@Command
final class TimelineCommand extends DocumentCommand {
  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class)
  private Optional<String> format = Optional.empty();

  @Override
  Optional<String> only() {
    return Optional.of(id);
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace workspace) {
    return print(pipeline, workspace, new Request(Document.TIMELINE, id, format));
  }

  /** The values of {@code --format}, for help and completion. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exporters.formats(Exporters.INCIDENT, Document.TIMELINE).iterator();
    }
  }
}
