package broadside.view;

import broadside.edition.Edition;
import broadside.wording.IncidentContext;
import java.util.Map;
import java.util.Optional;

/**
 * The picture by which an incident is shown where somebody shares its address.
 *
 * @param file its name in the folder of the page
 * @param address its full address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows
 * @param dateline where and when the statement was issued, in plain text
 * @param span from when till when the incident went on, a clock time with its zone
 * @param figure the first figure that has a label, with what it counts
 * @see <a href="https://ogp.me/#structured">The Open Graph protocol, structured properties</a>
 */
public record CardView(
    String file,
    String address,
    int width,
    int height,
    String alt,
    Optional<String> dateline,
    Optional<String> span,
    Optional<String> figure) {
  /** What large previews have room for everywhere. */
  public static final int WIDTH = 1200;

  /** The same. */
  public static final int HEIGHT = 630;

  private static final String FILE = "card.png";

  static CardView of(IncidentContext context, PlacementView placement, PublisherView publisher) {
    String title = context.plain(context.headline());
    return new CardView(
        FILE,
        publisher.baseUrl() + placement.path() + FILE,
        WIDTH,
        HEIGHT,
        context.say("ui.card.alt", Map.of("title", title, "publisher", publisher.name())),
        context
            .edition()
            .statement()
            .flatMap(Edition.Statement::dateline)
            .map(dateline -> dateline(dateline, context)),
        context.edition().span().map(context.wording()::labelWithZone),
        context.edition().figures().stream()
            .filter(figure -> figure.label().isPresent())
            .findFirst()
            .map(context::figure));
  }

  private static String dateline(Edition.Dateline dateline, IncidentContext context) {
    String date = context.phrases().capitalised(context.wording().label(dateline.date()));
    return dateline
        .location()
        .map(context::plainName)
        .map(location -> context.say("ui.dateline", Map.of("location", location, "date", date)))
        .orElse(date);
  }
}
