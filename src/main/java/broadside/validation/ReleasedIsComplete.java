package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.ReleaseState;
import broadside.model.Tlp;
import java.util.stream.Stream;

/** What is released has a statement, and a label that lets it out. */
final class ReleasedIsComplete implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    if (incident.release().state() != ReleaseState.RELEASED) {
      return Stream.empty();
    }
    Stream<Diagnostic> statement =
        incident.statement().isEmpty()
            ? Stream.of(Diagnostic.error(incident.release().place(), "released-without-statement"))
            : Stream.empty();
    Stream<Diagnostic> label =
        incident.label() == Tlp.CLEAR
            ? Stream.empty()
            : Stream.of(
                Diagnostic.error(
                    incident.release().place(), "released-not-clear", incident.label().word()));
    return Stream.concat(statement, label);
  }
}
