package broadside.picture.png;

/**
 * How the tokens of a block are written: in a code of bytes and lengths, and one of distances.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951#section-3.2.5">RFC 1951, Compressed
 *     blocks</a>
 */
final class CodeBook {
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int LAST_LENGTH = 285;
  private static final int DISTANCES = 30;
  private static final Steps LENGTH = new Steps(2);
  private static final Steps DISTANCE = new Steps(1);

  /** One bit less than there may be: so all of a copy fits in one {@link BitWriter#write}. */
  private static final int LONGEST_CODE = 14;

  private final int stride;
  private final PrefixCode literals;
  private final PrefixCode distances;
  private final Bits[] codes = new Bits[Token.COUNT];

  /** The codes for tokens that are used so often, in rows of so many bytes. */
  CodeBook(int[] uses, int stride) {
    this.stride = stride;
    int[] symbols = new int[LAST_LENGTH + 1];
    int[] backs = new int[DISTANCES];
    symbols[END] = 1;
    for (int token = 0; token < Token.COUNT; token++) {
      if (uses[token] > 0) {
        symbols[symbol(token)] += uses[token];
        backs[DISTANCE.symbol(back(token))] += Token.isCopy(token) ? uses[token] : 0;
      }
    }
    this.literals = PrefixCode.of(symbols, LONGEST_CODE);
    this.distances = PrefixCode.of(backs, LONGEST_CODE);
    for (int token = 0; token < Token.COUNT; token++) {
      codes[token] = uses[token] > 0 ? bits(token) : null;
    }
  }

  /** Writes the lengths of the codes, from which a reader makes them. */
  void writeLengths(BitWriter out) {
    new CodeLengths(literals, distances).write(out);
  }

  void write(int token, BitWriter out) {
    out.write(codes[token]);
  }

  void writeEnd(BitWriter out) {
    out.write(literals.bits(END));
  }

  private Bits bits(int token) {
    Bits first = literals.bits(symbol(token));
    if (!Token.isCopy(token)) {
      return first;
    }
    Bits length = isLongest(token) ? first : first.then(LENGTH.extra(number(token)));
    int back = back(token);
    return length.then(distances.bits(DISTANCE.symbol(back))).then(DISTANCE.extra(back));
  }

  /** That of a byte is the byte; the longest copy has one of its own, without extra bits. */
  private static int symbol(int token) {
    if (Token.isCopy(token)) {
      return isLongest(token) ? LAST_LENGTH : FIRST_LENGTH + LENGTH.symbol(number(token));
    }
    return token;
  }

  private static boolean isLongest(int token) {
    return Token.length(token) == Token.MOST;
  }

  private static int number(int token) {
    return Token.length(token) - Token.LEAST;
  }

  private int back(int token) {
    return Token.isAbove(token) ? stride - 1 : 0;
  }
}
