package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Certainty;
import broadside.model.Event;
import broadside.model.Incident;
import java.util.stream.Stream;

/** What is only assessed, reported or disputed is not told as a plain fact. */
final class ClaimsAreAttributed implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return PublicEvents.of(incident)
        .filter(event -> event.certainty().isClaim())
        .filter(event -> !event.isAttributed())
        .map(ClaimsAreAttributed::finding);
  }

  private static Diagnostic finding(Event event) {
    Certainty certainty = event.certainty().certainty().orElseThrow();
    return Diagnostic.warning(event.text().place(), "claim-told-as-fact", certainty.word());
  }
}
