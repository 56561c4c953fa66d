package broadside.view;

import broadside.edition.Edition;
import broadside.model.figure.Unit;
import broadside.wording.IncidentContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The picture by which an incident is shown where somebody shares its address.
 *
 * @param file its name in the folder of the page
 * @param address its full address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows
 * @param publisher who publishes, or the host of the website if a card has no letters for the name
 * @param headline the line above all; empty if a card has no letters for it
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
    String publisher,
    Optional<String> headline,
    Optional<String> dateline,
    Optional<String> span,
    Optional<String> figure) {
  /** What large previews have room for everywhere. */
  public static final int WIDTH = 1200;

  /** The same. */
  public static final int HEIGHT = 630;

  private static final String FILE = "card.png";

  /**
   * The card of an incident.
   *
   * @param shown a line as a card shows it; nothing if it cannot
   */
  static CardView of(
      IncidentContext context,
      PlacementView placement,
      PublisherView publisher,
      Function<String, Optional<String>> shown) {
    String name = shown.apply(publisher.name()).orElse(host(publisher));
    Optional<String> headline = shown.apply(context.plain(context.headline()));
    Optional<String> dateline = dateline(context).flatMap(shown);
    Optional<String> span =
        context.edition().span().map(context.wording()::labelWithZone).flatMap(shown);
    Optional<String> figure = figure(context, shown).flatMap(shown);
    return new CardView(
        FILE,
        publisher.baseUrl() + placement.path() + FILE,
        WIDTH,
        HEIGHT,
        said(context, Stream.of(Optional.of(alt(headline, name, context)), dateline, span, figure)),
        name,
        headline,
        dateline,
        span,
        figure);
  }

  private static String host(PublisherView publisher) {
    return URI.create(publisher.baseUrl()).getHost();
  }

  private static String alt(Optional<String> headline, String name, IncidentContext context) {
    return headline
        .map(title -> context.say("ui.card.alt", Map.of("title", title, "publisher", name)))
        .orElseGet(() -> context.say("ui.card.alt.publisher", Map.of("publisher", name)));
  }

  /** Who looks at no pictures is told all that stands on this one. */
  private static String said(IncidentContext context, Stream<Optional<String>> lines) {
    return lines
        .flatMap(Optional::stream)
        .collect(Collectors.joining(context.phrases().say("ui.semicolon") + " "));
  }

  /** The figure that matters most: the first that has a label. */
  public static Optional<Edition.Figure> keyFigure(Edition edition) {
    return edition.figures().stream().filter(figure -> figure.label().isPresent()).findFirst();
  }

  /** A number is never shown without what it counts. */
  private static Optional<String> figure(
      IncidentContext context, Function<String, Optional<String>> shown) {
    return keyFigure(context.edition())
        .filter(
            figure ->
                figure.unit().stream()
                    .flatMap(Unit::texts)
                    .allMatch(form -> shown.apply(context.plain(form)).isPresent()))
        .map(context::figure);
  }

  private static Optional<String> dateline(IncidentContext context) {
    return context
        .edition()
        .statement()
        .flatMap(Edition.Statement::dateline)
        .map(dateline -> dateline(dateline, context));
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
