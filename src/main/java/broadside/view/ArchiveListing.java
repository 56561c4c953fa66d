package broadside.view;

import broadside.model.Category;
import broadside.wording.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The incidents of the archive that share a year or a category, on as many pages as they need.
 *
 * @param shared what they share
 * @param incidents the incidents, the latest first
 */
public record ArchiveListing(Shared shared, List<IncidentOutline> incidents) {
  /** A page that is still light, and that somebody may still want to read through. */
  private static final int ON_A_PAGE = 100;

  public ArchiveListing {
    incidents = List.copyOf(incidents);
  }

  /** What the incidents of a listing share. */
  public sealed interface Shared {
    /** Its part of the names of files. */
    String id();

    /** What it is called in a language. */
    String name(Phrases phrases);
  }

  /**
   * A year.
   *
   * @param year empty for what is undated
   */
  record InYear(Optional<Integer> year) implements Shared {
    @Override
    public String id() {
      return year.map(String::valueOf).orElse("undated");
    }

    @Override
    public String name(Phrases phrases) {
      return year.map(String::valueOf).orElseGet(() -> phrases.say("unstated"));
    }
  }

  /** A category. */
  record OfCategory(Category category) implements Shared {
    @Override
    public String id() {
      return category.word();
    }

    @Override
    public String name(Phrases phrases) {
      return phrases.say("category." + category.word());
    }
  }

  /** The listings by year, the latest first, what is undated at the end. */
  public static List<ArchiveListing> byYear(List<IncidentOutline> incidents) {
    Comparator<InYear> latestFirst =
        Comparator.comparing((InYear shared) -> shared.year().orElse(0)).reversed();
    return by(incidents, incident -> Optional.of(new InYear(incident.year())), latestFirst);
  }

  /** The listings by category, in the order of the categories. */
  public static List<ArchiveListing> byCategory(List<IncidentOutline> incidents) {
    return by(
        incidents,
        incident -> incident.category().map(OfCategory::new),
        Comparator.comparing(OfCategory::category));
  }

  private static <K extends Shared> List<ArchiveListing> by(
      List<IncidentOutline> incidents,
      Function<IncidentOutline, Optional<K>> key,
      Comparator<K> order) {
    Map<K, List<IncidentOutline>> all = new TreeMap<>(order);
    incidents.stream()
        .sorted(IncidentOutline.LATEST_FIRST)
        .forEach(
            incident ->
                key.apply(incident)
                    .ifPresent(
                        shared ->
                            all.computeIfAbsent(shared, first -> new ArrayList<>()).add(incident)));
    return all.entrySet().stream()
        .map(entry -> new ArchiveListing(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The name of the file of one of its pages, counted from 0. */
  public String file(int page) {
    return "archive-" + shared.id() + (page == 0 ? "" : "-" + (page + 1)) + ".html";
  }

  /** How many pages it has. */
  public int pages() {
    return (incidents.size() + ON_A_PAGE - 1) / ON_A_PAGE;
  }

  /** The incidents on one of its pages, counted from 0. */
  public List<IncidentOutline> page(int page) {
    int from = page * ON_A_PAGE;
    return incidents.subList(from, Math.min(from + ON_A_PAGE, incidents.size()));
  }
}
