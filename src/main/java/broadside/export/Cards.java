package broadside.export;

import broadside.chart.ChartView;
import broadside.output.OutputFile;
import broadside.picture.Card;
import broadside.picture.Painter;
import broadside.theme.Theme;
import broadside.view.IncidentView;
import java.util.List;

/** Makes the card of an incident: all that the painter knows of views is here. */
final class Cards {
  private final Painter painter;

  Cards(Painter painter) {
    this.painter = painter;
  }

  OutputFile card(IncidentView incident) {
    String path = incident.placement().path() + incident.card().file();
    return new OutputFile(path, painter.card(of(incident)));
  }

  private static Card of(IncidentView incident) {
    return new Card(
        incident.publisher().name(),
        incident.card().dateline(),
        incident.title(),
        incident.statistics().span(),
        incident.watermark(),
        incident.chart().map(Cards::bands).orElse(List.of()),
        incident.direction().equals("rtl"),
        Theme.of(incident.publisher().theme().fill()));
  }

  private static List<Card.Band> bands(ChartView chart) {
    return chart.bands().stream().map(Cards::band).toList();
  }

  /** Both count in tenths of a per cent of the width. */
  private static Card.Band band(ChartView.Band band) {
    return new Card.Band(
        band.x(),
        band.right(),
        band.start().fade() > 0,
        band.end().fade() > 0,
        band.dots().stream().map(ChartView.Dot::x).toList());
  }
}
