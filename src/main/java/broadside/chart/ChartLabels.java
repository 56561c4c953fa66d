package broadside.chart;

import broadside.markdown.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the name of a phase above its band: from its beginning, up to its end or over its middle,
 * wherever there is room where the picture is narrowest; then in two lines, then shortened.
 */
final class ChartLabels {
  static final int SIZE = 13;
  static final int LINE = 17;

  private final TextWidth width = new TextWidth(SIZE);

  /** A place for a name. */
  private record Place(TextAnchor anchor, int x, int room) {}

  ChartView.Label label(String name, Optional<Language> language, Extent band, int top) {
    Place place = place(name, band);
    List<String> lines = width.wrap(name, place.room());
    boolean isWhole = String.join(" ", lines).equals(name);
    return new ChartView.Label(
        lines,
        isWhole ? Optional.empty() : Optional.of(name),
        language,
        place.x(),
        place.anchor(),
        top + SIZE);
  }

  private Place place(String name, Extent band) {
    int middle = (band.from() + band.till()) / 2;
    int aside = Math.min(middle, ChartFrame.WIDTH - middle);
    List<Place> places =
        Stream.of(
                new Place(
                    TextAnchor.START,
                    band.from(),
                    ChartFrame.pixels(ChartFrame.WIDTH - band.from())),
                new Place(TextAnchor.END, band.till(), ChartFrame.pixels(band.till())),
                new Place(TextAnchor.MIDDLE, middle, ChartFrame.pixels(2 * aside)))
            .toList();
    return places.stream()
        .filter(place -> width.of(name) <= place.room())
        .findFirst()
        .orElseGet(() -> places.stream().max(Comparator.comparing(Place::room)).orElseThrow());
  }
}
