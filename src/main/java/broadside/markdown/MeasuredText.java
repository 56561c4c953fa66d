package broadside.markdown;

/**
 * A text that counts how often it is read. This is the last guard against what no other limit
 * foresaw: a deadline, but of steps in place of seconds, so that the same text ends the same way on
 * every machine. For one thread.
 */
final class MeasuredText implements CharSequence {
  /** Reading what is known to be worst takes a third of it; people's texts take a thousandth. */
  private static final long MOST_READS = 5_000_000;

  private static final long MOST_READS_OF_EACH = 250;

  private final String text;
  private final long most;
  private long reads;

  MeasuredText(String text) {
    this.text = text;
    this.most = MOST_READS + MOST_READS_OF_EACH * text.length();
  }

  /** How often a character was read so far. */
  long reads() {
    return reads;
  }

  @Override
  public char charAt(int index) {
    if (++reads > most) {
      throw new TooComplexException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The text was read too often. */
  static final class TooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
