package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.fuzz.Dice;
import org.junit.jupiter.api.Test;

/**
 * Any mix of what parsers have stumbled over is read in few steps, on a small stack. More texts:
 * {@code -Dfuzz.texts=10000000}, others: {@code -Dfuzz.seed=7}.
 */
class HostileTextsTest {
  private static final int TEXTS = Integer.getInteger("fuzz.texts", 100_000);
  private static final long FIRST = Long.getLong("fuzz.seed", 0) * 1_000_000_007L;

  /** As long as a text of the record may be. */
  private static final int LONGEST = 20_000;

  private static final int SHORT = 250;

  /** Of so many texts, one is long. */
  private static final int LONG_ONES = 200;

  @Test
  void anyTextIsReadInFewSteps() throws Exception {
    SmallStack.run(
        () -> {
          for (long seed = FIRST; seed < FIRST + TEXTS; seed++) {
            read(seed);
          }
          return true;
        });
  }

  private static void read(long seed) {
    String text = text(seed);
    try {
      RenderedText read = FewSteps.assertRead(text);
      read.html();
      read.passages();
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      throw new AssertionError("seed " + seed + ": " + text, failure);
    }
  }

  private static String text(long seed) {
    return new HostileTexts(new Dice(seed), seed % LONG_ONES == 0 ? LONGEST : SHORT).next();
  }

  /** Otherwise the test above would prove little. */
  @Test
  void theTextsAreManifoldAndMostlyMarked() {
    long marked = 0;
    for (long seed = 0; seed < 1_000; seed++) {
      marked += UnmarkedText.read(text(seed)).isEmpty() ? 1 : 0;
    }
    assertTrue(marked > 900, marked + " of 1,000");
  }

  @Test
  void whatIsBeyondABoundIsToldFromWhatIsReadWhole() {
    MarkdownRenderer renderer = new MarkdownRenderer();
    assertTrue(renderer.isReadWhole(new Markdown("> - *a* [b](c) `d`\n\n|a|\n|-|\n|b|")));
    assertFalse(renderer.isReadWhole(new Markdown("> ".repeat(41) + "a")));
    assertFalse(renderer.isReadWhole(new Markdown("*a* ".repeat(1001))));
    assertFalse(renderer.isReadWhole(new Markdown("a|".repeat(101) + "\n" + "-|".repeat(101))));
  }

  @Test
  void aTextThatBreaksTheReaderIsShownAsItWasTyped() {
    MarkdownRenderer renderer =
        new MarkdownRenderer(
            source -> {
              if (source.startsWith("*")) {
                throw new StackOverflowError();
              }
              throw new IllegalStateException();
            });
    assertEquals("<p>*a*\n&lt;b&gt;</p>", renderer.toHtml(new Markdown("*a*\n<b>")));
    assertEquals("<p>_a_</p>", renderer.toHtml(new Markdown("_a_")));
    assertFalse(renderer.isReadWhole(new Markdown("_a_")));
  }
}
