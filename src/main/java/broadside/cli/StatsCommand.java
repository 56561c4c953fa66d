package broadside.cli;

import broadside.Pipeline;
import broadside.ValidatedWorkspace;
import broadside.export.Document;
import broadside.export.Exporters;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the statistics of an incident, or across all of them. */
@Command(name = "stats")
final class StatsCommand extends DocumentCommand {
  @Parameters(paramLabel = "ID", descriptionKey = "id", arity = "0..1")
  private Optional<String> id = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class)
  private Optional<String> format = Optional.empty();

  @Override
  int run(Pipeline pipeline, ValidatedWorkspace checked) {
    if (id.isPresent()) {
      return print(pipeline, checked, new Request(Document.STATISTICS, id.get(), format));
    }
    List<String> formats = Exporters.formats(Document.STATISTICS);
    String known = oneOf(format.orElse(formats.get(0)), formats, "fault.format");
    String told = language(checked.workspace().publisher().languages());
    console().print(pipeline.overview(checked.workspace(), told, known));
    return ExitCode.OK;
  }

  /** The values of {@code --format}, for help and completion. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exporters.formats(Document.STATISTICS).iterator();
    }
  }
}
