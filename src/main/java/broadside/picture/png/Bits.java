package broadside.picture.png;

/**
 * Some bits, of which the lowest one is written first.
 *
 * @param bits the bits; zeros above them
 * @param count how many they are
 */
record Bits(long bits, int count) {
  /** These before others. */
  Bits then(Bits others) {
    return new Bits(bits | (others.bits << count), count + others.count);
  }
}
