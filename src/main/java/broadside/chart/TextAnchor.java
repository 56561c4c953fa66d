package broadside.chart;

/** Which part of a text stands at its position; the same word as SVG's {@code text-anchor}. */
public enum TextAnchor {
  START("start"),
  MIDDLE("middle"),
  END("end");

  private final String word;

  TextAnchor(String word) {
    this.word = word;
  }

  /** As a template prints and compares it. */
  @Override
  public String toString() {
    return word;
  }
}
