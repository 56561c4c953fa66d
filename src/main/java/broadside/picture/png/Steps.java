package broadside.picture.png;

/**
 * Numbers in ranges that grow twice as wide every few symbols: a symbol names the range, extra bits
 * tell the place in it.
 *
 * @param bits so many bits behind the highest one of a number are told by its symbol
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951#section-3.2.5">RFC 1951, Compressed
 *     blocks</a>
 */
record Steps(int bits) {
  int symbol(int number) {
    int extra = extraBits(number);
    return (extra << bits) + (number >> extra);
  }

  Bits extra(int number) {
    int extra = extraBits(number);
    return new Bits(number & ((1 << extra) - 1), extra);
  }

  private int extraBits(int number) {
    return Math.max(0, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number) - bits);
  }
}
