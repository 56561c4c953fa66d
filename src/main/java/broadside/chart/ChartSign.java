package broadside.chart;

import broadside.model.text.Term;

/** A sign that a chart may use beside those of the kinds of events, and its legend explains. */
enum ChartSign implements Term {
  SEVERAL,
  ABOUT,
  WHISKER,
  ORDERED,
  FADED,
  UNKNOWN,
  OPEN,
  KNOWN,
  POSSIBLE
}
