package broadside.bench;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Turns a text of typical length into HTML, by a renderer that does not know it yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownBenchmark {
  private static final String PLAIN =
      "On 3 May we changed the rules of the filter, and most of the flood stopped at the door. "
          + "Nobody had told us that such a thing could happen to a party of our size.";
  private static final String MARKED =
      "On 3 May we changed the rules of the *filter*, and **most** of the flood stopped at the "
          + "door. The settings in `mail.conf` are in the [report](https://example.org/report).";

  /** Two sentences without any mark. */
  @Benchmark
  public String renderPlain() {
    return new MarkdownRenderer().toHtml(new Markdown(PLAIN));
  }

  /** Two sentences with emphasis, code and a link. */
  @Benchmark
  public String renderMarked() {
    return new MarkdownRenderer().toHtml(new Markdown(MARKED));
  }

  /** The first within a line. */
  @Benchmark
  public String renderPlainInline() {
    return new MarkdownRenderer().toInlineHtml(new Inline(PLAIN));
  }
}
