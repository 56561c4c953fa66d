package broadside.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * How a run of a program ended.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record Run(int code, String out, String err) {
  /** All that it printed. */
  public String text() {
    return out + err;
  }

  /** The same run, which has to have ended with a code. */
  public Run exits(int expected) {
    assertEquals(expected, code, toString());
    return this;
  }

  @Override
  public String toString() {
    return "exit " + code + "\n" + text();
  }
}
