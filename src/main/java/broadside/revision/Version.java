package broadside.revision;

import java.util.List;

/**
 * A statement in one language, as readers have it or would have it.
 *
 * @param passages its paragraphs, headings and lists in words, those of the corrections aside;
 *     where a line of them may end is nothing to readers
 * @param corrections how many corrections it tells
 * @param withdrawn whether it only says that there was one
 */
public record Version(List<String> passages, int corrections, boolean withdrawn) {
  private static final char NO_BREAK_SPACE = '\u00A0';

  public Version {
    passages = passages.stream().map(passage -> passage.replace(NO_BREAK_SPACE, ' ')).toList();
  }

  /** The same with another number of corrections: that of the record, where there is one. */
  public Version telling(int revisions) {
    return new Version(passages, revisions, withdrawn);
  }
}
