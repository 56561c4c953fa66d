package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Milestone;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** A milestone is passed once. */
final class OneEventPerMilestone implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Set<Milestone> passed = EnumSet.noneOf(Milestone.class);
    return incident.events().stream()
        .filter(event -> event.milestone().isPresent())
        .filter(event -> !passed.add(event.milestone().get()))
        .map(OneEventPerMilestone::again);
  }

  private static Diagnostic again(Event event) {
    return Diagnostic.error(
        event.place().child("milestone"),
        "duplicate-milestone",
        event.milestone().orElseThrow().word());
  }
}
