package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.export.Exporters;
import broadside.output.PublishedIds;
import broadside.site.FeedIds;
import broadside.source.IncidentFolders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds incidents that feeds would tell of anew, though they were published before, and those that
 * feeds would take for others.
 */
final class FeedIdChanges {
  private static final int IN_MANIFEST = 1;

  private final PublishedIds published;
  private final SortedMap<String, CheckedIncident> incidents;
  private final Predicate<String> isShown;

  /** The incidents of the workspace that feeds know by an id. */
  private final Map<String, SortedSet<String>> owners = new HashMap<>();

  /**
   * A finder.
   *
   * @param published by which ids feeds know what was ever published
   * @param incidents all of the workspace
   * @param isShown whether the site shows an incident; asked where that matters
   */
  FeedIdChanges(
      PublishedIds published, List<CheckedIncident> incidents, Predicate<String> isShown) {
    this.published = published;
    this.incidents =
        new TreeMap<>(
            incidents.stream().collect(Collectors.toMap(CheckedIncident::id, each -> each)));
    this.isShown = isShown;
    for (String id : this.incidents.keySet()) {
      published
          .of(id)
          .values()
          .forEach(known -> owners.computeIfAbsent(known, any -> new TreeSet<>()).add(id));
    }
    owners.remove("");
  }

  /** The findings about all incidents that a site may show. */
  static FeedIdChanges of(PublishedIds published, List<PlannedIncident> incidents) {
    Map<String, Boolean> shown =
        incidents.stream().collect(Collectors.toMap(PlannedIncident::id, PlannedIncident::shown));
    return new FeedIdChanges(
        published, incidents.stream().map(PlannedIncident::checked).toList(), shown::get);
  }

  /** All findings. */
  List<Finding> findings() {
    SortedSet<String> gone = gone();
    Stream<Diagnostic> renamed =
        undecided().stream().flatMap(id -> gone.stream().map(old -> renamed(id, old)));
    Stream<Diagnostic> uuids = incidents.keySet().stream().flatMap(id -> wrongUuid(id).stream());
    return Stream.concat(uuids, renamed).map(Finding::open).toList();
  }

  /** The incidents that may be others renamed: nobody has said by a UUID which they are. */
  SortedSet<String> undecided() {
    return gone().isEmpty()
        ? new TreeSet<>()
        : incidents.keySet().stream()
            .filter(id -> uuid(id).isEmpty())
            .filter(id -> !published.isSettled(id) && isShown.test(id))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What was published and is not in the workspace any more, not even as a draft. */
  private SortedSet<String> gone() {
    SortedSet<String> gone = new TreeSet<>(published.incidents().keySet());
    gone.removeAll(incidents.keySet());
    gone.removeAll(published.undecided());
    Set<String> uuids = new HashSet<>();
    incidents.keySet().forEach(id -> uuid(id).ifPresent(uuids::add));
    gone.removeIf(id -> published.of(id).values().stream().anyMatch(uuids::contains));
    return gone;
  }

  private Optional<String> uuid(String id) {
    return incidents.get(id).feedId();
  }

  private Optional<Diagnostic> wrongUuid(String id) {
    return uuid(id)
        .flatMap(
            uuid ->
                isSettled(id) && !published.of(id).containsValue(uuid)
                    ? Optional.of(otherUuid(id))
                    : otherOwner(id, uuid).map(owner -> sharedUuid(id, owner, uuid)));
  }

  /** An id by which feeds know another incident, too, is for ever that of neither. */
  private boolean isSettled(String id) {
    return published.isSettled(id)
        && published.of(id).values().stream().noneMatch(known -> otherOwner(id, known).isPresent());
  }

  private Optional<String> otherOwner(String id, String feedId) {
    return owners.getOrDefault(feedId, new TreeSet<>()).stream()
        .filter(owner -> !owner.equals(id))
        .findFirst();
  }

  private Diagnostic otherUuid(String id) {
    String known = known(id);
    return Diagnostic.error(
        Place.of(IncidentFolders.file(id)).child("uuid"),
        "other-feed-id",
        known.isEmpty() ? id : known,
        isUrn(known) ? 1 : 0,
        withoutUrn(known));
  }

  private static Diagnostic sharedUuid(String id, String owner, String uuid) {
    return Diagnostic.error(
        Place.of(IncidentFolders.file(id)).child("uuid"),
        "double-uuid",
        withoutUrn(uuid),
        IncidentFolders.path(owner),
        IN_MANIFEST);
  }

  private Diagnostic renamed(String id, String old) {
    String known = known(old);
    return Diagnostic.warning(
        Place.of(IncidentFolders.file(id)),
        "renamed-incident",
        id,
        old,
        isUrn(known) ? 1 : 0,
        withoutUrn(known));
  }

  /** By which id feeds know an incident in the language in which it was written. */
  private String known(String id) {
    SortedMap<String, String> known = published.of(id);
    return known.getOrDefault(id + "/" + Exporters.statementFile(), known.get(known.firstKey()));
  }

  private static boolean isUrn(String id) {
    return id.startsWith(FeedIds.URN);
  }

  private static String withoutUrn(String id) {
    return isUrn(id) ? id.substring(FeedIds.URN.length()) : "";
  }
}
