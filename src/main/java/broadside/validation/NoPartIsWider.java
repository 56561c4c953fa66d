package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.Part;
import broadside.model.Parts;
import java.util.stream.Stream;

/**
 * No part has a wider label than what it is a part of: nobody would be let in by it, and whoever
 * wrote it believes otherwise.
 */
final class NoPartIsWider implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return Parts.of(incident).all().stream().filter(Part::isTooWide).map(NoPartIsWider::tooWide);
  }

  private static Diagnostic tooWide(Part part) {
    Part whole = part.whole().orElseThrow();
    return Diagnostic.error(
        part.place().child("tlp"),
        "label-too-wide",
        part.own().orElseThrow().word(),
        whole.label().word(),
        whole.deciding().name());
  }
}
