package broadside.cli;

import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.pipeline.Documents;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
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

  /** The format that was asked for, if it is among the known ones. */
  final String format(Optional<String> format, List<String> known) {
    return oneOf(format.orElse(known.get(0)), known, "fault.format");
  }

  /** Prints the document of an incident in a format. */
  final int print(Pipeline pipeline, ValidatedWorkspace workspace, Request request) {
    String format =
        format(request.format(), Exporters.formats(Exporters.INCIDENT, request.document()));
    Documents documents = pipeline.documents(workspace, Audience.PUBLIC);
    String id = checked(workspace, request.id()).id();
    Optional<Edition> edition = documents.edition(id);
    if (edition.isEmpty()) {
      console().remark("fault.not-public", id);
      return ExitCode.FINDINGS;
    }
    if (request.document() == Document.STATEMENT && edition.get().statement().isEmpty()) {
      console().remark("fault.no-statement", id);
      return ExitCode.FINDINGS;
    }
    remark(edition.get());
    String told = language(edition.get().languages());
    console().print(documents.document(id, request.document(), told, format).text());
    return ExitCode.OK;
  }

  private void remark(Edition edition) {
    if (!edition.wasReleased()) {
      console().remark("document.unreleased", edition.id());
    } else if (edition.isWithdrawn()) {
      console().remark("document.withdrawn", edition.id());
    }
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
