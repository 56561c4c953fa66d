package broadside.validation;

import broadside.analysis.Timeline;
import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.model.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A phase that the record keeps together is not torn apart by the order of its events. */
final class PhasesStayTogether implements Rule {
  /** Events of one phase that follow each other. */
  private record Run(String phase, List<Edition.Event> events) {}

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return Projection.of(incident, Audience.INTERNAL).stream().flatMap(PhasesStayTogether::check);
  }

  private static Stream<Diagnostic> check(Edition edition) {
    List<Run> written = runs(edition.events());
    List<Run> told =
        runs(Timeline.of(edition).entries().stream().map(Timeline.Entry::event).toList());
    Map<String, Integer> last = new HashMap<>();
    List<Diagnostic> torn = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Integer before = last.put(told.get(i).phase(), i);
      if (before != null && isOne(told.get(i).phase(), written)) {
        torn.add(torn(told.get(before), told.subList(before + 1, i), told.get(i)));
      }
    }
    return torn.stream();
  }

  /** Events of no phase tear none. */
  private static List<Run> runs(List<Edition.Event> events) {
    List<Run> runs = new ArrayList<>();
    for (Edition.Event event : events) {
      event.phase().ifPresent(phase -> add(event, phase, runs));
    }
    return runs;
  }

  private static void add(Edition.Event event, String phase, List<Run> runs) {
    if (runs.isEmpty() || !runs.get(runs.size() - 1).phase().equals(phase)) {
      runs.add(new Run(phase, new ArrayList<>()));
    }
    runs.get(runs.size() - 1).events().add(event);
  }

  private static boolean isOne(String phase, List<Run> runs) {
    return runs.stream().filter(run -> run.phase().equals(phase)).count() == 1;
  }

  /** Named is what is fewest: what stands between, or one of the two parts of the phase. */
  private static Diagnostic torn(Run first, List<Run> between, Run second) {
    List<Edition.Event> others = between.stream().flatMap(run -> run.events().stream()).toList();
    int least = Math.min(first.events().size(), second.events().size());
    if (others.size() <= least) {
      return torn("phase-torn", others.get(0), first.phase());
    }
    boolean isFirst = first.events().size() < second.events().size();
    Edition.Event stray = isFirst ? first.events().get(0) : second.events().get(0);
    return torn("phase-stray", stray, first.phase());
  }

  private static Diagnostic torn(String id, Edition.Event event, String phase) {
    return Diagnostic.warning(event.place(), id, event.id(), phase);
  }
}
