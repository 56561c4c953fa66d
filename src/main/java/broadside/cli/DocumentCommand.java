package broadside.cli;

import broadside.Checked;
import broadside.Pipeline;
import broadside.export.Document;
import broadside.export.Exporters;
import java.util.List;
import java.util.Optional;

/** Prints one document of an incident. */
abstract class DocumentCommand extends WorkspaceCommand {

  /** Prints the document of an incident in a format. */
  final int print(Pipeline pipeline, Checked checked, Request request) {
    List<String> formats = Exporters.formats(request.document());
    String format = format(request.format().orElse(formats.get(0)), formats);
    Optional<String> text =
        pipeline.document(
            checked.workspace(), incident(checked, request.id()), request.document(), format);
    if (text.isEmpty()) {
      console().remark("fault.not-public", request.id());
      return ExitCode.FINDINGS;
    }
    console().print(text.get());
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
