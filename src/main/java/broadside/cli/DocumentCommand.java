package broadside.cli;

import broadside.Pipeline;
import broadside.ValidatedWorkspace;
import broadside.edition.Edition;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.view.IncidentView;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Prints one document of an incident. */
abstract class DocumentCommand extends WorkspaceCommand {
  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANG")
  private Optional<String> language = Optional.empty();

  /** The language that was asked for, if it is among the known ones. */
  final String language(List<String> known) {
    return oneOf(language.orElse(known.get(0)), known, "fault.language");
  }

  /** Prints the document of an incident in a format. */
  final int print(Pipeline pipeline, ValidatedWorkspace checked, Request request) {
    List<String> formats = Exporters.formats(request.document());
    String format = oneOf(request.format().orElse(formats.get(0)), formats, "fault.format");
    Optional<Edition> edition =
        pipeline.edition(checked.workspace(), incident(checked, request.id()));
    if (edition.isEmpty()) {
      console().remark("fault.not-public", request.id());
      return ExitCode.FINDINGS;
    }
    if (request.document() == Document.STATEMENT && edition.get().statement().isEmpty()) {
      console().remark("fault.no-statement", request.id());
      return ExitCode.FINDINGS;
    }
    if (!edition.get().wasReleased()) {
      console().remark("document.unreleased", request.id());
    } else if (edition.get().isWithdrawn()) {
      console().remark("document.withdrawn", request.id());
    }
    String told = language(IncidentView.languages(edition.get()));
    console().print(pipeline.document(edition.get(), request.document(), told, format));
    return ExitCode.OK;
  }

  /**
   * What is to be printed.
   *
   * @param document which document
   * @param id of which incident
   * @param format in which format; empty for the first one
   */
  record Request(Document document, String id, Optional<String> format) {}
}
