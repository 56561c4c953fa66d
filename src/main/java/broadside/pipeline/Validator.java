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
  private final Progress progress;

  Validator(Loader loader, Workers workers, Memory memory, Progress progress) {
    this.loader = loader;
    this.workers = workers;
    this.memory = memory;
    this.progress = progress;
  }

  /** The workspace as it is now. */
  ValidatedWorkspace validate() {
    IncidentFolders folders = loader.folders();
    progress.begins(Stage.CHECK, folders.ids().size());
    LoadedPublisher publisher = loader.publisher();
    List<CheckedIncident> incidents =
        workers.map(folders.ids(), IncidentFolders::path, this::check);
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
    CheckedIncident checked = memory.checked(id, sum).orElseGet(() -> check(id, sum));
    progress.stepped();
    return checked;
  }

  private CheckedIncident check(String id, Optional<String> sum) {
    LoadedIncident loaded = loader.read(id, sum);
    List<Diagnostic> found =
        Stream.concat(
                loaded.findings().stream(),
                loaded.incident().stream().flatMap(incident -> Rules.check(incident).stream()))
            .toList();
    return new CheckedIncident(
        id, sum, loaded.incident().map(CheckedIncident.Facts::of), findings(found, loaded));
  }

  /** Of a file that cannot be read, nobody knows what may be told. */
  private static List<Finding> findings(List<Diagnostic> found, LoadedIncident loaded) {
    if (found.isEmpty() || loaded.incident().isEmpty()) {
      return found.stream().map(each -> new Finding(each, true)).toList();
    }
    Withheld withheld = Withheld.of(loaded.incident().get(), loaded.locations());
    return found.stream().map(each -> new Finding(each, withheld.hides(each))).toList();
  }
}
