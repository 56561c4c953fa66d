package broadside.chart;

import broadside.model.EventKind;
import broadside.wording.IncidentContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Explains the signs that a chart uses, and no others. */
final class ChartLegend {
  private final IncidentContext context;

  ChartLegend(IncidentContext context) {
    this.context = context;
  }

  /** The signs of some strips: of the kinds of events first. */
  List<ChartFrame.Sign> of(List<ChartView.Strip> strips) {
    List<ChartView.Band> bands = strips.stream().flatMap(strip -> strip.bands().stream()).toList();
    Set<String> kinds = new TreeSet<>();
    bands.forEach(band -> band.marks().forEach(mark -> kinds.add(mark.kind())));
    bands.forEach(band -> band.ranges().forEach(range -> kinds.add(range.kind())));
    return Stream.concat(
            Stream.of(EventKind.values())
                .map(EventKind::word)
                .filter(kinds::contains)
                .map(this::kind),
            signs(bands).stream().map(this::sign))
        .toList();
  }

  private ChartFrame.Sign kind(String word) {
    return new ChartFrame.Sign(word, true, context.phrases().say("kind." + word));
  }

  private ChartFrame.Sign sign(ChartSign sign) {
    return new ChartFrame.Sign(
        sign.word(), false, context.phrases().say("ui.chart.sign." + sign.word()));
  }

  static Set<ChartSign> signs(List<ChartView.Band> bands) {
    Set<ChartSign> signs = EnumSet.noneOf(ChartSign.class);
    for (ChartView.Band band : bands) {
      band.marks().forEach(mark -> add(signs, mark.events(), !mark.known(), ChartSign.ABOUT));
      for (ChartView.Range range : band.ranges()) {
        add(signs, range.events(), range.ordered(), ChartSign.ORDERED);
        add(signs, range.events(), !range.ordered(), ChartSign.WHISKER);
      }
      Stream.of(band.start(), band.end()).forEach(edge -> signs.addAll(signs(edge.kind())));
    }
    return signs;
  }

  private static void add(
      Set<ChartSign> signs, ChartView.Events events, boolean isUsed, ChartSign sign) {
    if (isUsed) {
      signs.add(sign);
    }
    if (events.count().isPresent()) {
      signs.add(ChartSign.SEVERAL);
    }
  }

  private static List<ChartSign> signs(ChartEdge.Kind kind) {
    return switch (kind) {
      case KNOWN, CUT -> List.of();
      case FADED -> List.of(ChartSign.FADED);
      case UNKNOWN -> List.of(ChartSign.UNKNOWN);
      case OPEN -> List.of(ChartSign.OPEN);
    };
  }

  /** The signs of columns. */
  List<ChartFrame.Sign> ofColumns(List<ColumnsView.Column> columns) {
    boolean isKnown = columns.stream().anyMatch(column -> column.knownHeight() > 0);
    boolean isPossible = columns.stream().anyMatch(column -> column.possibleHeight() > 0);
    return Stream.concat(
            Stream.of(ChartSign.KNOWN).filter(sign -> isKnown),
            Stream.of(ChartSign.POSSIBLE).filter(sign -> isPossible))
        .map(this::sign)
        .toList();
  }
}
