package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorTest {
  @TempDir private Path folder;

  @Test
  void eachIncidentThatIsCheckedIsAStepAndThenTheStageEnds() {
    TestWorkspace workspace = TestWorkspace.of(folder, "");
    workspace.write("2013-06-other/incident.yaml", "title: [");
    Queue<String> told = new ConcurrentLinkedQueue<>();
    try (Pipeline pipeline = new Pipeline(workspace.root(), new Telling(told))) {
      pipeline.check();
    }
    assertEquals(List.of("CHECK 2", "step", "step", "end"), List.copyOf(told));
  }

  /** Writes down what it is told. */
  private record Telling(Queue<String> told) implements Progress {
    @Override
    public void begins(Stage stage, int steps) {
      told.add(stage + " " + steps);
    }

    @Override
    public void stepped() {
      told.add("step");
    }

    @Override
    public void ends() {
      told.add("end");
    }
  }
}
