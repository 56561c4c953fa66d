package broadside.view;

import broadside.edition.Edition;
import broadside.model.Category;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What tells which pages an incident has and where it is listed, before any of them is made.
 *
 * @param id its name in addresses
 * @param uuid by which feeds know it, where the record says so
 * @param languages the languages of its pages, the original first
 * @param withdrawn whether its statement was taken back
 * @param released the instant that stands for its release; empty for what is not out yet
 * @param year the year under which the archive lists it; empty if it is undated
 * @param category its class
 * @param hasLessons whether it has a page for others
 * @param hasChart whether it has a chart
 * @param picture the file of its picture, below its folder
 */
public record IncidentOutline(
    String id,
    Optional<UUID> uuid,
    List<String> languages,
    boolean withdrawn,
    Optional<Instant> released,
    Optional<Integer> year,
    Optional<Category> category,
    boolean hasLessons,
    boolean hasChart,
    Optional<String> picture) {
  /** What is not out yet is what somebody who looks at a preview wants to see. */
  public static final Comparator<IncidentOutline> LATEST_FIRST =
      Comparator.comparing((IncidentOutline incident) -> incident.released().orElse(Instant.MAX))
          .reversed()
          .thenComparing(IncidentOutline::id);

  public IncidentOutline {
    languages = List.copyOf(languages);
  }

  /** The outline of an edition. Of what was taken back there is one page and no picture. */
  public static IncidentOutline of(Edition edition) {
    boolean stands = !edition.isWithdrawn();
    return new IncidentOutline(
        edition.id(),
        edition.uuid(),
        edition.languages(),
        edition.isWithdrawn(),
        edition.released().map(when -> when.firstPoint().instant(edition.zone())),
        edition.year(),
        edition.category(),
        stands && edition.hasLessons(),
        stands && edition.hasDates(),
        edition
            .statement()
            .flatMap(Edition.Statement::picture)
            .flatMap(Edition.Picture::file)
            .filter(file -> stands));
  }

  /** The language in which it was written. */
  public String language() {
    return languages.get(0);
  }

  /** The folder of its pages in a language, below the site's own. */
  public String folder(String language) {
    return PlacementView.folder(id + "/", language(), language);
  }
}
