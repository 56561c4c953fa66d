package broadside.model.figure;

import broadside.model.text.Term;

/** How an observed number stands to the real one. Each is a word of its own in every language. */
public enum FigureQualifier implements Term {
  EXACT(""),
  NEARLY("nearly "),
  ABOUT("about "),
  UP_TO("up to "),
  AT_LEAST("at least "),
  MORE_THAN("more than "),
  LESS_THAN("less than ");

  private final String prefix;

  FigureQualifier(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the number in the record; empty for an exact one. */
  public String prefix() {
    return prefix;
  }
}
