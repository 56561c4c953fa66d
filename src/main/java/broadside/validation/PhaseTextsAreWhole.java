package broadside.validation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Parts;
import broadside.model.Phase;
import broadside.model.figure.Figure;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of a phase tells the milestones and figures of its events, as far as its readers may
 * know them: the statement has nothing else of that phase.
 */
final class PhaseTextsAreWhole implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Parts parts = Parts.of(incident);
    Allowances allowed = Allowances.of(incident.allow());
    return incident.phases().stream()
        .filter(phase -> phase.text().isPresent())
        .flatMap(phase -> check(phase, missing(phase, incident, parts), allowed).stream());
  }

  private static Optional<Diagnostic> check(
      Phase phase, Stream<String> missing, Allowances allowed) {
    List<String> names =
        missing.map(name -> "{" + name + "}").filter(name -> !allowed.permits(name)).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                phase.text().orElseThrow().place(),
                "left-out-of-phase",
                String.join(", ", names),
                names.get(0)));
  }

  private static Stream<String> missing(Phase phase, Incident incident, Parts parts) {
    Set<String> told = told(phase.text().orElseThrow());
    return Stream.concat(
            incident
                .eventsOf(phase)
                .filter(event -> isMilestoneWithDate(event) && mayTell(phase, event.place(), parts))
                .map(event -> Placeholder.Kind.TIME.name(event.id())),
            incident
                .eventsOf(phase)
                .flatMap(event -> event.figures().stream())
                .filter(figure -> mayTell(phase, figure.place(), parts))
                .map(Figure::id))
        .filter(name -> !told.contains(name));
  }

  private static Set<String> told(Text text) {
    return text.placeholders().stream().map(Placeholder::name).collect(toUnmodifiableSet());
  }

  private static boolean isMilestoneWithDate(Event event) {
    return event.milestone().isPresent() && event.time().when().isPresent();
  }

  private static boolean mayTell(Phase phase, Place part, Parts parts) {
    return !parts.at(phase.place()).label().isWiderThan(parts.at(part).label());
  }
}
