package broadside.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects what a block says, with the places of its spaces in the source. */
final class ProseBuilder {
  private static final char OBJECT = '\uFFFC';
  private final String source;
  private final StringBuilder words = new StringBuilder();
  private final List<Prose.Gap> gaps = new ArrayList<>();

  /** Whether words look like the address of a link, which they would be without their spaces. */
  private boolean isAlmostTarget;

  ProseBuilder(String source) {
    this.source = source;
  }

  Prose build() {
    return new Prose(words.toString(), gaps);
  }

  /** All of the source, as it is; a line goes on at a line break that stands alone. */
  void addAll() {
    for (int i = 0; i < source.length(); i++) {
      char sign = source.charAt(i);
      if (Ascii.isBlank(sign) || (sign == '\n' && isLineBreak(i))) {
        space(i);
      } else {
        words.append(sign);
      }
    }
  }

  private boolean isLineBreak(int place) {
    return place > 0
        && place + 1 < source.length()
        && source.charAt(place - 1) != '\n'
        && source.charAt(place + 1) != '\n';
  }

  /** A sign that shows itself, where it stands in the source. */
  void sign(char sign, int place) {
    words.append(sign);
    if (sign == '(' && place > 0 && source.charAt(place - 1) == ']') {
      isAlmostTarget = true;
    } else if (sign == ')') {
      isAlmostTarget = false;
    }
  }

  /** Words that were not typed as they are told, or stay as they are. */
  void say(String told) {
    words.append(told);
  }

  /** Something that is shown and is no words. */
  void object() {
    words.append(OBJECT);
  }

  /** A line break that must stay. */
  void newline() {
    words.append('\n');
    isAlmostTarget = false;
  }

  /** A space or a tab of the source. */
  void space(int place) {
    lineBreak(place, place + 1);
  }

  /**
   * What stands between two lines of which the second may move up.
   *
   * @param end where its words begin
   */
  void lineBreak(int place, int end) {
    if (isAlmostTarget) {
      words.append(' ');
    } else {
      int start = place;
      while (start > 0 && Ascii.isBlank(source.charAt(start - 1))) {
        start--;
      }
      add(start, end);
    }
  }

  /** The spaces of one run are one. */
  private void add(int start, int end) {
    Prose.Gap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
    if (last != null && last.end() >= start && last.place() == words.length() - 1) {
      gaps.set(gaps.size() - 1, new Prose.Gap(last.place(), last.start(), end));
    } else {
      gaps.add(new Prose.Gap(words.length(), start, end));
      words.append(' ');
    }
  }
}
