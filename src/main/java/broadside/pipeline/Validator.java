package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.markdown.MarkdownRenderer;
import broadside.model.Incident;
import broadside.source.IncidentFolders;
import broadside.source.LoadedIncident;
import broadside.source.LoadedPublisher;
import broadside.validation.Rules;
import broadside.validation.Withheld;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the record against all rules, several incidents at once. */
public final class Validator {
  private final Loader loader;
  private final Workers workers;
  private final Progress progress;
  private final TextCheck texts;

  Validator(Loader loader, MarkdownRenderer markdown, Workers workers, Progress progress) {
    this.loader = loader;
    this.texts = new TextCheck(markdown::isReadWhole);
    this.workers = workers;
    this.progress = progress;
  }

  /** The workspace as it is now; of what is remembered, no rule is asked again. */
  ValidatedWorkspace validate(Memory memory) {
    IncidentFolders folders = loader.folders();
    progress.begins(Stage.CHECK, folders.ids().size());
    LoadedPublisher publisher = loader.publisher();
    List<CheckedIncident> incidents =
        workers.map(folders.ids(), IncidentFolders::path, id -> check(id, memory));
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

  private List<Finding> check(LoadedPublisher loaded, Set<ZoneId> zones) {
    Withheld withheld = Withheld.of(loaded.publisher(), loaded.locations());
    List<EditionValue> values = EditionValues.of(PublisherInfo.of(loaded.publisher()));
    return Stream.of(
            loaded.findings(),
            Rules.check(loaded.publisher(), zones),
            texts.findings(values, loaded.locations()))
        .flatMap(List::stream)
        .map(found -> new Finding(found, withheld.hides(found)))
        .toList();
  }

  private CheckedIncident check(String id, Memory memory) {
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
                loaded.incident().stream().flatMap(incident -> check(incident, loaded.locations())))
            .toList();
    return new CheckedIncident(
        id, sum, loaded.incident().map(CheckedIncident.Facts::of), findings(found, loaded));
  }

  private Stream<Diagnostic> check(Incident incident, Map<String, Locations> locations) {
    List<EditionValue> values =
        Projection.of(incident, Audience.INTERNAL).map(EditionValues::of).orElse(List.of());
    return Stream.concat(
        Rules.check(incident).stream(), texts.findings(values, locations).stream());
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
