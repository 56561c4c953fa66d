package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Phase;
import broadside.model.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of an event ends its sentence, since that of the next one follows it in the same
 * paragraph of the statement.
 */
final class TextsEndSentences implements Rule {
  private static final String END = ".!?…。！？";
  private static final String BEHIND_END = "\"'”’“»«›)]*_~`";

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    if (incident.statement().isEmpty()) {
      return Stream.empty();
    }
    Map<Optional<String>, List<Event>> told =
        PublicParts.events(incident)
            .filter(event -> event.phase().filter(ownWords(incident)::contains).isEmpty())
            .collect(Collectors.groupingBy(Event::phase, LinkedHashMap::new, Collectors.toList()));
    return told.values().stream().flatMap(TextsEndSentences::check);
  }

  /** Phases whose own text stands for those of their events. */
  private static Set<String> ownWords(Incident incident) {
    return incident.phases().stream()
        .filter(phase -> phase.text().isPresent())
        .map(Phase::id)
        .collect(Collectors.toSet());
  }

  /** The last one is followed by none. */
  private static Stream<Diagnostic> check(List<Event> events) {
    return events.stream()
        .limit(events.size() - 1L)
        .map(Event::text)
        .filter(TextsEndSentences::isCutShort)
        .map(text -> Diagnostic.warning(text.place(), "text-without-end"));
  }

  /** A text of several lines is a paragraph of its own, or a list. */
  private static boolean isCutShort(Text text) {
    String source = text.source().strip();
    return !source.isEmpty() && !source.contains("\n") && !isEnded(source);
  }

  private static boolean isEnded(String line) {
    int last = line.length() - 1;
    while (last >= 0 && mayFollowEnd(line.charAt(last))) {
      last--;
    }
    return last >= 0 && END.indexOf(line.charAt(last)) >= 0;
  }

  private static boolean mayFollowEnd(char sign) {
    return BEHIND_END.indexOf(sign) >= 0 || Character.isWhitespace(sign);
  }
}
