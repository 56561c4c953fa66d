package broadside.validation.personal;

import java.util.List;

/** Takes away what Markdown and HTML put between the characters of a text. */
final class Markup {
  private static final String LINK_TEXT = "[^\\[\\]]{0,500}+\\]";

  /** The bounds keep the time short where a text opens many and closes none. */
  private static final List<Step> STEPS =
      List.of(
          Step.of("<", "<!--[^>]{0,500}+>", ""),
          Step.of("<", "</?[A-Za-z][A-Za-z0-9-]{0,30}+(?:\\s[^<>]{0,500}+)?+/?>", ""),
          Step.of("[", "!?\\[(?=" + LINK_TEXT + "[(\\[])", ""),
          Step.of("]", "\\]\\([^()]{0,2000}+(?:\\([^()]{0,200}+\\)[^()]{0,2000}+){0,2}+\\)", ""),
          Step.of("]", "\\]\\[" + LINK_TEXT, ""),
          // First, as it depends on what stands beside it.
          Step.of("_", "(?<![\\p{L}\\p{N}])_++|_++(?![\\p{L}\\p{N}])", ""),
          Step.of("*`~", "[*`~]++", ""));

  private Markup() {}

  /** The reading without marks, tags and targets of links. */
  static NormalizedText without(NormalizedText decoded) {
    NormalizedText reading = decoded;
    for (Step step : STEPS) {
      reading = step.apply(reading);
    }
    return reading;
  }
}
