package broadside.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * A stretch in which two sequences differ, empty in one of them where something was added or
 * removed.
 *
 * @param <T> what the sequences consist of
 * @param start where it begins in the first sequence
 * @param was what stands there in the first sequence
 * @param nowStart where it begins in the second one
 * @param now what stands there
 */
record Stretch<T>(int start, List<T> was, int nowStart, List<T> now) {

  /** The work grows with the square of what differs; beyond this, all between counts as changed. */
  private static final int MOST = 500;

  /** The stretches in their order; none for equal sequences. */
  static <T> List<Stretch<T>> between(List<T> was, List<T> now) {
    int start = alike(was, now);
    int end = alikeAtEnd(was, now, start);
    List<T> rest = was.subList(start, was.size() - end);
    List<T> newRest = now.subList(start, now.size() - end);
    if (Math.max(rest.size(), newRest.size()) > MOST) {
      return List.of(new Stretch<>(start, rest, start, newRest));
    }
    return DiffUtils.diff(rest, newRest).getDeltas().stream()
        .map(delta -> of(delta, start))
        .toList();
  }

  private static <T> Stretch<T> of(AbstractDelta<T> delta, int start) {
    return new Stretch<>(
        start + delta.getSource().getPosition(),
        delta.getSource().getLines(),
        start + delta.getTarget().getPosition(),
        delta.getTarget().getLines());
  }

  private static <T> int alike(List<T> was, List<T> now) {
    int shorter = Math.min(was.size(), now.size());
    int start = 0;
    while (start < shorter && was.get(start).equals(now.get(start))) {
      start++;
    }
    return start;
  }

  private static <T> int alikeAtEnd(List<T> was, List<T> now, int start) {
    int most = Math.min(was.size(), now.size()) - start;
    int end = 0;
    while (end < most && was.get(was.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    return end;
  }

  /** How many places differ. */
  int size() {
    return Math.max(was.size(), now.size());
  }

  /** Where it ends in the first sequence. */
  int end() {
    return start + was.size();
  }

  /** Where it ends in the second one. */
  int nowEnd() {
    return nowStart + now.size();
  }
}
