package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Locations;
import broadside.edition.Audience;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.edition.Projection;
import broadside.edition.PublicationStatus;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.model.Publisher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings about an incident, or about the publisher, would betray something that is not for
 * everybody, by the line of the record that is printed with them. Only a line that holds what the
 * public edition holds, and nothing else, may be printed. For one thread.
 */
public final class Withheld {
  private final List<EditionValue> values;
  private final Map<String, Locations> locations;
  private final Map<String, PublicLines> lines = new HashMap<>();

  private Withheld(List<EditionValue> values, Map<String, Locations> locations) {
    this.values = values;
    this.locations = locations;
  }

  /**
   * For the findings about an incident. As it is projected to everybody, this is made only where
   * something was found.
   *
   * @param locations by file, where each value stands
   */
  public static Withheld of(Incident incident, Map<String, Locations> locations) {
    List<EditionValue> values =
        Projection.of(incident, Audience.PUBLIC)
            .filter(edition -> edition.publication() instanceof PublicationStatus.Released)
            .map(EditionValues::of)
            .orElse(List.of());
    return new Withheld(values, locations);
  }

  /**
   * For the findings about a publisher.
   *
   * @param locations by file, where each value stands
   */
  public static Withheld of(Publisher publisher, Map<String, Locations> locations) {
    return new Withheld(EditionValues.of(PublisherInfo.of(publisher)), locations);
  }

  /** Whether a finding would betray something; one about another incident always would. */
  public boolean hides(Diagnostic finding) {
    String file = finding.place().file();
    return !locations.containsKey(file)
        || !lines.computeIfAbsent(file, this::lines).hold(finding.place());
  }

  private PublicLines lines(String file) {
    return new PublicLines(new PublicPointers(values, file), locations.get(file));
  }
}
