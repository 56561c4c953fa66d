package broadside.validation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.Statement;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A text places a quote between its paragraphs, each quote once, and only in the statement. */
final class QuotesStandAlone implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Set<Text> story = story(incident);
    Set<String> placed = new HashSet<>();
    return Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
        .map(IncidentText::text)
        .flatMap(
            text ->
                quotes(text)
                    .flatMap(quote -> check(quote, text, story.contains(text), placed).stream()))
        .distinct();
  }

  /** The texts that quotes may stand in. */
  private static Set<Text> story(Incident incident) {
    return Stream.concat(
            incident.phases().stream().flatMap(phase -> phase.text().stream()),
            incident.statement().flatMap(Statement::closing).stream())
        .collect(toUnmodifiableSet());
  }

  private static Stream<Placeholder> quotes(Text text) {
    return text.placeholders().stream()
        .filter(placeholder -> placeholder.kind() == Placeholder.Kind.QUOTE);
  }

  private static Optional<Diagnostic> check(
      Placeholder quote, Text text, boolean isStory, Set<String> placed) {
    if (!isStory) {
      return Optional.of(finding(quote, text, "quote-outside-story"));
    }
    if (!placed.add(quote.id())) {
      return Optional.of(finding(quote, text, "quote-repeated"));
    }
    return within(quote, text);
  }

  /** The quotes of a text that stand within its sentences. */
  static Stream<Diagnostic> within(Text text) {
    return quotes(text).flatMap(quote -> within(quote, text).stream());
  }

  private static Optional<Diagnostic> within(Placeholder quote, Text text) {
    return text.holdsAlone(quote)
        ? Optional.empty()
        : Optional.of(finding(quote, text, "quote-within-paragraph"));
  }

  private static Diagnostic finding(Placeholder quote, Text text, String id) {
    return Diagnostic.error(text.place().at(quote.raw()), Fault.of(id, quote.raw()));
  }
}
