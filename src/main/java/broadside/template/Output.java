package broadside.template;

import broadside.diagnostic.EnvironmentException;
import java.io.Writer;

/**
 * What a template writes, as text, up to a bound: a loop may have no end. Unlike {@link
 * java.io.StringWriter} it takes no locks.
 */
final class Output extends Writer {
  /** Most pages are not much longer. */
  private static final int LENGTH = 1 << 14;

  /** In characters; no page has nearly as many. */
  private static final int MOST = 1 << 26;

  private final StringBuilder text = new StringBuilder(LENGTH);
  private final String template;

  /** What a template of a name writes; {@code template-too-long} is the fault beyond the bound. */
  Output(String template) {
    this.template = template;
  }

  @Override
  public void write(int character) {
    check(1);
    text.append((char) character);
  }

  @Override
  public void write(char[] characters, int start, int length) {
    check(length);
    text.append(characters, start, length);
  }

  @Override
  public void write(String words) {
    check(words.length());
    text.append(words);
  }

  @Override
  public void write(String words, int start, int length) {
    check(length);
    text.append(words, start, start + length);
  }

  private void check(int length) {
    if (length > MOST - text.length()) {
      throw new EnvironmentException(null, "template-too-long", template, MOST);
    }
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
