package broadside.export;

import broadside.chart.ChartView;
import broadside.picture.Card;
import broadside.theme.Theme;
import broadside.view.CardView;
import broadside.view.IncidentView;
import java.util.List;

/** Tells the painter what stands on the card of an incident: all that it knows of views is here. */
public final class IncidentCard {
  private IncidentCard() {}

  /** The card of an incident. */
  public static Card of(IncidentView incident) {
    CardView card = incident.card().get();
    return new Card(
        card.publisher(),
        card.dateline(),
        card.headline(),
        card.span(),
        card.figure(),
        incident.watermark(),
        incident.chart().get().map(IncidentCard::bands).orElse(List.of()),
        incident.direction().equals("rtl"),
        Theme.of(incident.publisher().theme().fill()));
  }

  private static List<Card.Band> bands(ChartView chart) {
    return chart.whole().bands().stream().map(IncidentCard::band).toList();
  }

  /** Both count in tenths of a per cent of the width. */
  private static Card.Band band(ChartView.Band band) {
    return new Card.Band(
        band.x(),
        band.right(),
        band.start().fade() > 0,
        band.end().fade() > 0,
        band.marks().stream().map(ChartView.Mark::x).toList());
  }
}
