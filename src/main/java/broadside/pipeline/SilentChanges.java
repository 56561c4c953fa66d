package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.model.Incident;
import broadside.output.PublishedStatement;
import broadside.output.SiteSink;
import broadside.revision.Change;
import broadside.revision.Version;
import java.util.List;
import java.util.Optional;

/**
 * Finds statements that were released and would now say something else, though no revision tells
 * readers so.
 */
final class SilentChanges {
  private final SiteSink site;
  private final LoadedIncidents incidents;

  /**
   * A finder.
   *
   * @param site tells what readers were told
   * @param incidents the record
   */
  SilentChanges(SiteSink site, LoadedIncidents incidents) {
    this.site = site;
    this.incidents = incidents;
  }

  /** A change in one language: empty for the one in which the statement was written. */
  private record Found(Optional<String> translation, Change change) {

    /** Translations follow the original; where they alone change, each change counts. */
    Found with(List<Found> all) {
      int others = all.stream().mapToInt(each -> 1 + each.change.more()).sum() - 1;
      return translation.isEmpty()
          ? this
          : new Found(translation, new Change(change.was(), change.now(), others));
    }
  }

  /**
   * The finding about an incident: of the statement itself, else of its translations.
   *
   * @param statements what it says now, in its languages, the original first
   */
  Optional<Diagnostic> in(String id, List<PublishedStatement> statements) {
    List<PublishedStatement> changed = statements.stream().filter(this::differs).toList();
    return changed.isEmpty() ? Optional.empty() : finding(id, changed);
  }

  /** What does not differ needs none of the classes that a comparison takes. */
  private boolean differs(PublishedStatement now) {
    return site.published(now.path())
        .filter(published -> !published.sum().equals(now.sum()))
        .isPresent();
  }

  private Optional<Diagnostic> finding(String id, List<PublishedStatement> changed) {
    List<Found> found =
        changed.stream().flatMap(statement -> change(id, statement).stream()).toList();
    return found.stream().findFirst().map(first -> finding(id, first.with(found)));
  }

  private Optional<Found> change(String id, PublishedStatement now) {
    PublishedStatement published = site.published(now.path()).orElseThrow();
    return Change.between(version(published), version(now))
        .map(change -> new Found(translation(id, now.path()), change));
  }

  private static Version version(PublishedStatement statement) {
    return new Version(statement.passages(), statement.revisions(), statement.withdrawn());
  }

  /** The folder in which it stands below that of the incident. */
  private static Optional<String> translation(String id, String path) {
    String file = path.substring(id.length() + 1);
    return file.contains("/")
        ? Optional.of(file.substring(0, file.indexOf('/')))
        : Optional.empty();
  }

  private Diagnostic finding(String id, Found found) {
    return Diagnostic.warning(
        place(incidents.incident(id), incidents.edition(id).orElseThrow()),
        "silent-change",
        found.change().was(),
        found.change().now(),
        found.change().more(),
        found.translation().isPresent() ? 1 : 0,
        found.translation().orElse(""),
        kind(found.change()));
  }

  private static int kind(Change change) {
    if (change.was().isEmpty()) {
      return 1;
    }
    return change.now().isEmpty() ? 2 : 0;
  }

  /** Below the other revisions, if all of them may be seen beside the finding; or the statement. */
  private static Place place(Incident incident, Edition edition) {
    int open = edition.revisions().size();
    return open > 0 && open == incident.revisions().size()
        ? incident.place().child("revisions").ofKey()
        : incident.place().child("statement").ofKey();
  }
}
