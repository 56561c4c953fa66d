package broadside.chart;

import broadside.model.Term;

/** A sign that a chart may use and its legend explains. */
public enum ChartSign implements Term {
  BAND,
  DOT,
  SEVERAL,
  ABOUT,
  WHISKER,
  FADED,
  UNKNOWN,
  OPEN,
  KNOWN,
  POSSIBLE;

  /** As a template prints and compares it. */
  @Override
  public String toString() {
    return word();
  }
}
