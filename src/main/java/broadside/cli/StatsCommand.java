package broadside.cli;

import broadside.edition.Audience;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the statistics of an incident, or across all of them. */
@Command
final class StatsCommand extends DocumentCommand {
  @Parameters(paramLabel = "ID", descriptionKey = "id", arity = "0..1")
  private Optional<String> id = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class)
  private Optional<String> format = Optional.empty();

  @Override
  Optional<String> only() {
    return id;
  }

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace workspace) {
    if (id.isPresent()) {
      return print(pipeline, workspace, new Request(Document.STATISTICS, id.get(), format));
    }
    List<String> formats = Exporters.formats(Exporters.OVERVIEW, Document.STATISTICS);
    String known = format(format, formats);
    String told = language(workspace.publisher().languages());
    console().print(pipeline.documents(workspace, Audience.PUBLIC).overview(told, known).text());
    return ExitCode.OK;
  }

  /** The values of {@code --format}, for help and completion. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exporters.formats(Exporters.INCIDENT, Document.STATISTICS).iterator();
    }
  }
}
