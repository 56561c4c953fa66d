package broadside.export;

import broadside.output.OutputFile;
import broadside.picture.Card;
import broadside.picture.Painter;
import broadside.view.ChartView;
import broadside.view.IncidentView;
import java.util.List;

/** Makes the card of an incident: all that the painter knows of views is here. */
final class Cards {
  /** What the chart leaves free on either side. */
  private static final int MARGIN = 8;

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
        incident.publisher().theme().colours());
  }

  private static List<Card.Band> bands(ChartView chart) {
    return chart.bands().stream().map(band -> band(band, chart.width())).toList();
  }

  private static Card.Band band(ChartView.Band band, int width) {
    return new Card.Band(
        position(band.x(), width),
        position(band.x() + band.width(), width),
        band.fade().equals("start") || band.fade().equals("both"),
        band.fade().equals("end") || band.fade().equals("both"),
        band.dots().stream().map(dot -> position(dot.x(), width)).toList());
  }

  private static int position(int x, int width) {
    return (x - MARGIN) * Card.SPAN / (width - 2 * MARGIN);
  }
}
