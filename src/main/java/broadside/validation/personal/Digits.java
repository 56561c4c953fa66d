package broadside.validation.personal;

/**
 * How many digits of ASCII a text has: asked before the patterns of long numbers are.
 *
 * @param count how many
 * @param groups in how many pieces
 */
record Digits(int count, int groups) {
  static Digits of(String text) {
    int count = 0;
    int groups = 0;
    boolean isWithin = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isDigit = sign >= '0' && sign <= '9';
      count += isDigit ? 1 : 0;
      groups += isDigit && !isWithin ? 1 : 0;
      isWithin = isDigit;
    }
    return new Digits(count, groups);
  }
}
