package broadside;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.markdown.MarkdownRenderer;
import broadside.model.Incident;
import broadside.output.OutputFile;
import broadside.output.Published;
import broadside.revision.Change;
import broadside.revision.Version;
import broadside.revision.VersionReader;
import broadside.view.IncidentView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds statements that were released and would now say something else, though no revision tells
 * readers so.
 */
final class SilentChanges {
  private static final String STATEMENT = "statement.md";
  private static final String PAGE = "index.html";

  private final Published site;
  private final Map<String, OutputFile> files;
  private final MarkdownRenderer renderer;

  /**
   * A finder.
   *
   * @param site what readers have
   * @param files what they would have
   */
  SilentChanges(Published site, List<OutputFile> files, MarkdownRenderer renderer) {
    this.site = site;
    this.files = files.stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    this.renderer = renderer;
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

  /** The changes among the incidents that the site shows. */
  List<Diagnostic> among(List<Incident> incidents, List<Edition> shown) {
    Map<String, Incident> byId =
        incidents.stream().collect(Collectors.toMap(Incident::id, Function.identity()));
    return shown.stream()
        .filter(edition -> !edition.isWithdrawn())
        .flatMap(
            edition ->
                change(edition)
                    .map(found -> finding(byId.get(edition.id()), edition, found))
                    .stream())
        .toList();
  }

  /** At most one for an incident: of the statement itself, else of its translations. */
  private Optional<Found> change(Edition edition) {
    List<Found> found =
        IncidentView.languages(edition).stream()
            .filter(language -> differs(folder(edition, language) + STATEMENT))
            .flatMap(language -> change(edition, language).stream())
            .toList();
    return found.stream().findFirst().map(first -> first.with(found));
  }

  /** What does not differ needs none of the classes that a comparison takes. */
  private boolean differs(String path) {
    return site.text(path).filter(published -> !published.equals(text(path))).isPresent();
  }

  private Optional<Found> change(Edition edition, String language) {
    String folder = folder(edition, language);
    VersionReader reader = new VersionReader(renderer);
    String page = site.text(folder + PAGE).orElse("");
    Version published = reader.read(site.text(folder + STATEMENT).orElseThrow(), page);
    Version now = reader.read(text(folder + STATEMENT), text(folder + PAGE));
    Optional<String> translation =
        Optional.of(language).filter(told -> !told.equals(edition.language()));
    return Change.between(published, now.telling(edition.revisions().size()))
        .map(change -> new Found(translation, change));
  }

  private static String folder(Edition edition, String language) {
    String folder = edition.id() + "/";
    return language.equals(edition.language()) ? folder : folder + language + "/";
  }

  private String text(String path) {
    return new String(files.get(path).content(), StandardCharsets.UTF_8);
  }

  private static Diagnostic finding(Incident incident, Edition edition, Found found) {
    return Diagnostic.warning(
        place(incident, edition),
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
