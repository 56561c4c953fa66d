package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Says how often a character may be looked at, and of texts whether that holds. */
final class FewSteps {
  private static final int MOST_READS_OF_EACH = 500;

  private FewSteps() {}

  /** Fails if the text cannot be read, or not in so many steps. */
  static RenderedText assertRead(String source) {
    MeasuredText text = new MeasuredText(source);
    RenderedText read = FlexmarkReader.read(text);
    assertTrue(
        text.reads() <= (long) MOST_READS_OF_EACH * source.length(),
        () -> text.reads() + " steps for " + source.length() + " characters");
    return read;
  }
}
