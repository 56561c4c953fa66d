package broadside.chart;

import broadside.model.text.Term;

/**
 * One end of a band, as exact as the record.
 *
 * @param kind what is known of it
 * @param fade over how much of the band it fades, in tenths of a per cent of the width
 * @param reach how far a dashed line goes on; the end of the band itself if none does
 */
public record ChartEdge(Kind kind, int fade, int reach) {

  /** What is known of an end. */
  public enum Kind implements Term {
    /** It is known to the unit of the axis: a sharp edge. */
    KNOWN,
    /** It lies where the band fades. */
    FADED,
    /** Nobody knows: the band fades, and a dashed line goes on as far as it may have lasted. */
    UNKNOWN,
    /** It is still going on: an arrow. */
    OPEN,
    /** It lies beyond what is shown: the band is cut. */
    CUT;

    /** As a template prints and compares it. */
    @Override
    public String toString() {
      return word();
    }
  }
}
