package broadside.bench;

import broadside.source.LoadedIncident;
import broadside.source.WorkspaceReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the files of a record to its values: YAML, places, mapping, translations. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReaderBenchmark {
  /** Reads all of the record. */
  @Benchmark
  public List<LoadedIncident> readWorkspace(SampleRecord sample) {
    WorkspaceReader reader = new WorkspaceReader(sample.path());
    return reader.folders().ids().stream().map(reader::incident).toList();
  }
}
