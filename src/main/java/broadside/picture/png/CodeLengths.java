package broadside.picture.png;

import java.util.ArrayList;
import java.util.List;

/**
 * The lengths of the two codes of a block, from which a reader makes the codes: written in a code
 * of their own, in which some symbols stand for a run of lengths.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7">RFC 1951, Compression with
 *     dynamic Huffman codes</a>
 */
final class CodeLengths {
  private static final int LEAST_LITERALS = 257;
  private static final int LEAST_WRITTEN = 4;
  private static final int LONGEST_CODE = 7;

  /** In which order the lengths of the third code are written: the last ones are rare. */
  private static final List<Integer> ORDER =
      List.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

  private final int literals;
  private final int distances;
  private final int[] lengths;

  /** The lengths of the code of bytes and lengths, and of that of distances. */
  CodeLengths(PrefixCode literal, PrefixCode distance) {
    this.literals = Math.max(LEAST_LITERALS, literal.size());
    this.distances = Math.max(1, distance.size());
    this.lengths = new int[literals + distances];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = i < literals ? literal.length(i) : distance.length(i - literals);
    }
  }

  void write(BitWriter out) {
    List<Run> runs = runs();
    int[] frequencies = new int[ORDER.size()];
    for (Run run : runs) {
      frequencies[run.symbol()]++;
    }
    PrefixCode code = PrefixCode.of(frequencies, LONGEST_CODE);
    int written = written(code);
    out.write(literals - LEAST_LITERALS, 5);
    out.write(distances - 1, 5);
    out.write(written - LEAST_WRITTEN, 4);
    for (int symbol : ORDER.subList(0, written)) {
      out.write(code.length(symbol), 3);
    }
    for (Run run : runs) {
      out.write(code.bits(run.symbol()));
      out.write(run.extra(), run.extraBits());
    }
  }

  private static int written(PrefixCode code) {
    int written = ORDER.size();
    while (written > LEAST_WRITTEN && code.length(ORDER.get(written - 1)) == 0) {
      written--;
    }
    return written;
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int at = 0; at < lengths.length; at += runs.get(runs.size() - 1).count()) {
      runs.add(run(at));
    }
    return runs;
  }

  private Run run(int at) {
    int end = at + 1;
    while (end < lengths.length && lengths[end] == lengths[at]) {
      end++;
    }
    int count = end - at;
    if (count >= 3 && lengths[at] == 0) {
      return count < 11 ? new Run(17, count, 3, 3) : new Run(18, Math.min(count, 138), 11, 7);
    }
    boolean isRepeated = count >= 3 && at > 0 && lengths[at] == lengths[at - 1];
    return isRepeated ? new Run(16, Math.min(count, 6), 3, 2) : new Run(lengths[at], 1, 1, 0);
  }

  /**
   * Lengths that are told by one symbol.
   *
   * @param symbol a length, or one that repeats the length before or zero
   * @param count how many they are
   * @param least how many the symbol stands for at least
   * @param extraBits how many bits tell how many more they are
   */
  private record Run(int symbol, int count, int least, int extraBits) {
    int extra() {
      return count - least;
    }
  }
}
