/**
 * The layout of the charts: which bands, marks, columns and ticks stand where, no more exact than
 * the record. Widths are tenths of a per cent, heights are pixels. Knows no template and no SVG.
 */
package broadside.chart;
