package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.source.IncidentFolders;
import broadside.source.LoadedIncident;
import broadside.source.LoadedPublisher;
import broadside.validation.Rules;
import broadside.validation.Withheld;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the record against all rules, several incidents at once. */
public final class Validator {
  private final Loader loader;
  private final Workers workers;
  private final Memory memory;

  Validator(Loader loader, Workers workers, Memory memory) {
    this.loader = loader;
    this.workers = workers;
    this.memory = memory;
  }

  /** The workspace as it is now. */
  ValidatedWorkspace validate() {
    IncidentFolders folders = loader.folders();
    LoadedPublisher publisher = loader.publisher();
    List<CheckedIncident> incidents = workers.map(folders.ids(), this::check);
    Set<ZoneId> zones =
        incidents.stream()
            .flatMap(incident -> incident.facts().stream())
            .map(CheckedIncident.Facts::zone)
            .collect(Collectors.toSet());
    List<Finding> shared = new ArrayList<>();
    folders.findings().stream().map(Finding::open).forEach(shared::add);
    shared.addAll(check(publisher, zones));
    return new ValidatedWorkspace(
        publisher.publisher(), incidents, shared.stream().distinct().toList());
  }

  private static List<Finding> check(LoadedPublisher loaded, Set<ZoneId> zones) {
    Withheld withheld = Withheld.of(loaded.publisher(), loaded.locations());
    return Stream.concat(
            loaded.findings().stream(), Rules.check(loaded.publisher(), zones).stream())
        .map(found -> new Finding(found, withheld.hides(found)))
        .toList();
  }

  private CheckedIncident check(String id) {
    Optional<String> sum = loader.sum(id);
    return memory.checked(id, sum).orElseGet(() -> check(id, sum));
  }

  private CheckedIncident check(String id, Optional<String> sum) {
    LoadedIncident loaded = loader.incident(id, sum);
    Optional<Withheld> withheld =
        loaded.incident().map(incident -> Withheld.of(incident, loaded.locations()));
    List<Finding> findings =
        Stream.concat(
                loaded.findings().stream(),
                loaded.incident().stream().flatMap(incident -> Rules.check(incident).stream()))
            .map(found -> finding(found, withheld))
            .toList();
    return new CheckedIncident(
        id, sum, loaded.incident().map(CheckedIncident.Facts::of), findings);
  }

  private static Finding finding(Diagnostic found, Optional<Withheld> withheld) {
    return new Finding(found, withheld.map(labels -> labels.hides(found)).orElse(true));
  }
}
