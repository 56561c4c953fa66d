package broadside.picture.png;

import java.util.Arrays;

/**
 * A Huffman code: the more frequent a symbol, the fewer its bits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2">RFC 1951, Use of Huffman
 *     coding in the DEFLATE format</a>
 */
final class PrefixCode {
  private static final int SYMBOL_BITS = 16;
  private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

  private final int[] lengths;
  private final int[] codes;

  private PrefixCode(int[] lengths, int longest) {
    this.lengths = lengths;
    this.codes = codes(lengths, longest);
  }

  /** The code for symbols that occur so often, of so many bits at most. */
  static PrefixCode of(int[] frequencies, int longest) {
    int[] lengths = lengths(frequencies);
    for (int length : lengths) {
      if (length > longest) {
        return of(evened(frequencies), longest);
      }
    }
    return new PrefixCode(lengths, longest);
  }

  /** The same with smaller differences, which makes the longest codes shorter. */
  private static int[] evened(int[] frequencies) {
    int[] evened = new int[frequencies.length];
    for (int symbol = 0; symbol < evened.length; symbol++) {
      evened[symbol] = (frequencies[symbol] + 1) / 2;
    }
    return evened;
  }

  /** How many bits a symbol takes; 0 if it does not occur. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** How many symbols there are up to the last one that occurs. */
  int size() {
    int size = lengths.length;
    while (size > 0 && lengths[size - 1] == 0) {
      size--;
    }
    return size;
  }

  Bits bits(int symbol) {
    return new Bits(codes[symbol], lengths[symbol]);
  }

  /** How deep each symbol is in the tree that joins the two rarest nodes until one is left. */
  private static int[] lengths(int[] frequencies) {
    long[] leaves = leaves(frequencies);
    int[] parents = parents(leaves);
    int[] depths = new int[parents.length];
    for (int node = parents.length - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
    }
    int[] lengths = new int[frequencies.length];
    for (int i = 0; i < leaves.length; i++) {
      lengths[(int) leaves[i] & SYMBOL] = Math.max(1, depths[i]);
    }
    return lengths;
  }

  /** The symbols that occur, the rarest first, each below its frequency. */
  private static long[] leaves(int[] frequencies) {
    long[] leaves = new long[frequencies.length];
    int count = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++) {
      if (frequencies[symbol] > 0) {
        leaves[count++] = ((long) frequencies[symbol] << SYMBOL_BITS) | symbol;
      }
    }
    Arrays.sort(leaves, 0, count);
    return Arrays.copyOf(leaves, count);
  }

  /** The tree: first the leaves, then what joins two; both become more frequent on and on. */
  private static int[] parents(long[] leaves) {
    int nodes = Math.max(0, 2 * leaves.length - 1);
    long[] weights = new long[nodes];
    for (int i = 0; i < leaves.length; i++) {
      weights[i] = leaves[i] >> SYMBOL_BITS;
    }
    int[] parents = new int[nodes];
    int leaf = 0;
    int joint = leaves.length;
    for (int child = 0; child < nodes - 1; child++) {
      int parent = leaves.length + child / 2;
      boolean isLeaf = leaf < leaves.length && (joint == parent || weights[leaf] <= weights[joint]);
      int rarest = isLeaf ? leaf++ : joint++;
      parents[rarest] = parent;
      weights[parent] += weights[rarest];
    }
    return parents;
  }

  /** Codes of one length count up, the shorter ones first; written from their highest bit on. */
  private static int[] codes(int[] lengths, int longest) {
    int[] next = firstCodes(lengths, longest);
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      int length = lengths[symbol];
      if (length > 0) {
        codes[symbol] = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
      }
    }
    return codes;
  }

  private static int[] firstCodes(int[] lengths, int longest) {
    int[] counts = new int[longest + 1];
    for (int length : lengths) {
      counts[length]++;
    }
    counts[0] = 0;
    int[] first = new int[longest + 1];
    for (int length = 1; length <= longest; length++) {
      first[length] = (first[length - 1] + counts[length - 1]) << 1;
    }
    return first;
  }
}
