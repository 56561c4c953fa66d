package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.markdown.MarkdownRenderer;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.picture.Lettering;
import broadside.source.IncidentFolders;
import broadside.source.LoadedIncident;
import broadside.source.LoadedPublisher;
import broadside.validation.Rules;
import broadside.validation.Withheld;
import broadside.validation.WorkspaceOutline;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks the record against all rules, several incidents at once. */
public final class Validator {
  private final Loader loader;
  private final Workers workers;
  private final Progress progress;
  private final TextCheck texts;
  private final CardCheck cards = new CardCheck(new Lettering());

  Validator(Loader loader, MarkdownRenderer markdown, Workers workers, Progress progress) {
    this.loader = loader;
    this.texts = TextCheck.of(markdown);
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
    List<Finding> shared = new ArrayList<>();
    folders.findings().stream().map(Finding::open).forEach(shared::add);
    shared.addAll(check(publisher, incidents));
    return new ValidatedWorkspace(
        publisher.publisher(), incidents, shared.stream().distinct().toList());
  }

  private List<Finding> check(LoadedPublisher loaded, List<CheckedIncident> incidents) {
    Withheld withheld = Withheld.of(loaded.publisher(), loaded.locations());
    List<EditionValue> values = EditionValues.of(PublisherInfo.of(loaded.publisher()));
    WorkspaceOutline outline = outline(loaded.publisher(), incidents);
    // Not everybody may know that there is an incident.
    Predicate<Diagnostic> isOfIncident = found -> outline.uuids().containsKey(found.place().file());
    return Stream.of(
            loaded.findings(),
            Rules.check(outline),
            texts.findings(values, loaded.locations()),
            cards.findings(loaded.publisher()).toList())
        .flatMap(List::stream)
        .map(found -> new Finding(found, isOfIncident.test(found) || withheld.hides(found)))
        .toList();
  }

  private static WorkspaceOutline outline(Publisher publisher, List<CheckedIncident> incidents) {
    Set<ZoneId> zones = new HashSet<>();
    SortedMap<String, UUID> uuids = new TreeMap<>();
    for (CheckedIncident incident : incidents) {
      incident.facts().map(CheckedIncident.Facts::zone).ifPresent(zones::add);
      incident
          .facts()
          .flatMap(CheckedIncident.Facts::uuid)
          .ifPresent(uuid -> uuids.put(IncidentFolders.file(incident.id()), uuid));
    }
    return new WorkspaceOutline(publisher, zones, uuids);
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
        Consequences.without(
            Stream.concat(
                    loaded.findings().stream(),
                    loaded.incident().stream()
                        .flatMap(incident -> check(incident, loaded.locations())))
                .toList());
    return new CheckedIncident(
        id, sum, loaded.incident().map(CheckedIncident.Facts::of), findings(found, loaded));
  }

  private Stream<Diagnostic> check(Incident incident, Map<String, Locations> locations) {
    Optional<Edition> edition = Projection.of(incident, Audience.INTERNAL);
    List<EditionValue> values = edition.map(EditionValues::of).orElse(List.of());
    return Stream.of(
            Rules.check(incident).stream(),
            texts.findings(values, locations).stream(),
            edition.stream().flatMap(cards::findings))
        .flatMap(found -> found);
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
