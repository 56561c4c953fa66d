package broadside.chart;

import broadside.wording.IncidentContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Explains the signs that a chart uses, and no others. */
final class ChartLegend {
  private ChartLegend() {}

  static List<ChartFrame.Sign> of(Set<ChartSign> signs, IncidentContext context) {
    return EnumSet.copyOf(signs).stream()
        .map(
            sign ->
                new ChartFrame.Sign(sign, context.phrases().say("ui.chart.sign." + sign.word())))
        .toList();
  }

  static Set<ChartSign> signs(List<ChartView.Band> bands) {
    Set<ChartSign> signs = EnumSet.of(ChartSign.BAND);
    for (ChartView.Band band : bands) {
      band.dots().forEach(dot -> signs.add(dot.known() ? ChartSign.DOT : ChartSign.ABOUT));
      if (!band.whiskers().isEmpty()) {
        signs.add(ChartSign.WHISKER);
      }
      if (counts(band).findAny().isPresent()) {
        signs.add(ChartSign.SEVERAL);
      }
      Stream.of(band.start(), band.end()).forEach(edge -> signs.addAll(signs(edge.kind())));
    }
    return signs;
  }

  private static Stream<String> counts(ChartView.Band band) {
    return Stream.concat(
            band.dots().stream().map(ChartView.Dot::count),
            band.whiskers().stream().map(ChartView.Whisker::count))
        .flatMap(Optional::stream);
  }

  private static List<ChartSign> signs(ChartEdge.Kind kind) {
    return switch (kind) {
      case KNOWN -> List.of();
      case FADED -> List.of(ChartSign.FADED);
      case UNKNOWN -> List.of(ChartSign.UNKNOWN);
      case OPEN -> List.of(ChartSign.OPEN);
    };
  }

  static Set<ChartSign> ofColumns(List<ColumnsView.Column> columns) {
    List<ChartSign> signs = new ArrayList<>();
    if (columns.stream().anyMatch(column -> column.knownHeight() > 0)) {
      signs.add(ChartSign.KNOWN);
    }
    if (columns.stream().anyMatch(column -> column.possibleHeight() > 0)) {
      signs.add(ChartSign.POSSIBLE);
    }
    return EnumSet.copyOf(signs);
  }
}
