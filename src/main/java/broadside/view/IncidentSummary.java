package broadside.view;

import broadside.analysis.CountedIncident;
import broadside.chart.SparkView;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that lists need of an incident: the front page, the archive, the feeds and the statistics
 * across incidents are made of summaries, so that no incident need be read for them.
 *
 * @param outline which pages it has, and where it is listed
 * @param counted what statistics need of it
 * @param updated the instant that stands for the last change of its statement
 * @param spark its small chart
 * @param tellings how it is told on the pages of each language of the site, in their order
 */
public record IncidentSummary(
    IncidentOutline outline,
    CountedIncident counted,
    Instant updated,
    Optional<SparkView> spark,
    List<Telling> tellings) {
  public IncidentSummary {
    tellings = List.copyOf(tellings);
  }

  /**
   * An incident on the pages of one language of the site.
   *
   * @param language the language of those pages (BCP 47)
   * @param told the language of the teaser: that one if the incident is translated, else its own
   * @param title its headline in that language
   * @param description a sentence or two about it; empty if it was taken back
   * @param watermark what stands across its pages if it is not out
   * @param span from when till when it went on
   * @param state whether it is over; empty if the record does not say
   * @param teaser what it was about; why it was taken back
   * @param withdrawn when its statement was taken back, in words; empty if it stands
   * @param listed the same in a line of a list
   * @param content the sum of its statement, which changes whenever that does
   */
  public record Telling(
      String language,
      String told,
      String title,
      Optional<String> description,
      Optional<String> watermark,
      Optional<TimeView> span,
      Optional<String> state,
      Optional<Markdown> teaser,
      Optional<String> withdrawn,
      Line listed,
      String content) {}

  /**
   * An incident in a line of a list, in the language of the list.
   *
   * @param title its headline, marked if it is in another language
   * @param span from when till when it went on
   * @param state whether it is over, or that its statement was withdrawn
   */
  public record Line(Inline title, Optional<TimeView> span, Optional<String> state) {}

  /** How it is told on the pages of a language of the site. */
  public Telling in(String language) {
    return tellings.stream()
        .filter(telling -> telling.language().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
