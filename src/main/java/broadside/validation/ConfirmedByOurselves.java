package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Certainty;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Source;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is confirmed does not rest on the sources of others alone: "we know it ourselves". */
final class ConfirmedByOurselves implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Set<String> others =
        incident.sources().stream()
            .filter(source -> source.origin().equals(Optional.of(Source.Origin.OTHERS)))
            .map(Source::id)
            .collect(Collectors.toUnmodifiableSet());
    return PublicParts.events(incident)
        .filter(event -> event.certainty().certainty().equals(Optional.of(Certainty.CONFIRMED)))
        .filter(event -> !event.sources().isEmpty() && others.containsAll(event.sources()))
        .map(ConfirmedByOurselves::finding);
  }

  private static Diagnostic finding(Event event) {
    return Diagnostic.warning(
        event.place().child("certainty"),
        "confirmed-by-others",
        String.join(", ", event.sources()));
  }
}
