package broadside.bench;

import broadside.analysis.Timeline;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Puts events in order. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OrderBenchmark {
  /** Orders the events of each incident. */
  @Benchmark
  public List<Timeline> orderEvents(SampleRecord sample) {
    return sample.editions().stream().map(Timeline::of).toList();
  }
}
