package broadside.validation;

import static java.util.stream.Collectors.toMap;

import broadside.diagnostic.Diagnostic;
import broadside.model.Certainty;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Phase;
import broadside.model.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is only assessed, reported or disputed is not told as a plain fact: neither by the text of
 * the event, nor by that of its phase where the statement has that one.
 */
final class ClaimsAreAttributed implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Text> phases =
        PublicParts.phases(incident)
            .filter(phase -> phase.text().isPresent())
            .collect(toMap(Phase::id, phase -> phase.text().orElseThrow()));
    return PublicParts.events(incident)
        .filter(event -> event.certainty().isClaim())
        .flatMap(event -> check(event, event.phase().map(phases::get)).stream());
  }

  private static Optional<Diagnostic> check(Event event, Optional<Text> phase) {
    String word = event.certainty().certainty().map(Certainty::word).orElseThrow();
    if (phase.isEmpty()) {
      return event.isAttributed()
          ? Optional.empty()
          : Optional.of(Diagnostic.warning(event.text().place(), "claim-told-as-fact", word));
    }
    return event.certainty().attributed() || phase.get().attributes(event.id())
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                phase.get().place(), "claim-told-as-fact-by-phase", word, event.id()));
  }
}
