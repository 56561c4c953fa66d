package broadside.template;

import java.io.Writer;

/** What a template writes, as text. Unlike {@link java.io.StringWriter} it takes no locks. */
final class Output extends Writer {
  /** Most pages are not much longer. */
  private static final int LENGTH = 1 << 14;

  private final StringBuilder text = new StringBuilder(LENGTH);

  @Override
  public void write(int character) {
    text.append((char) character);
  }

  @Override
  public void write(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void write(String words) {
    text.append(words);
  }

  @Override
  public void write(String words, int start, int length) {
    text.append(words, start, start + length);
  }

  @Override
  public void flush() {
    // It is all there.
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
