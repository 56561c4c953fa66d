package broadside.bench;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Turns texts of 20,000 characters into HTML that have made parsers of Markdown hang. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HostileTextBenchmark {
  private static final int LENGTH = 20_000;

  @Param({"slow.txt", "crash-3.txt", "crash-marks.txt", "[a]: b\n  'c'\n", "- - - a\n", "<a b='", "*a **a "})
  private String seed;

  private Markdown text;

  /** Reads the file of that name, or repeats the seed. */
  @Setup
  public void read() throws IOException {
    String unit = seed.endsWith(".txt") ? file(seed) : seed;
    text = new Markdown(unit.repeat(1 + LENGTH / unit.length()).substring(0, LENGTH));
  }

  private static String file(String name) throws IOException {
    String path = "/markdown/hostile/" + name;
    try (InputStream in = HostileTextBenchmark.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** By a renderer that does not know it yet. */
  @Benchmark
  public String render() {
    return new MarkdownRenderer().toHtml(text);
  }
}
