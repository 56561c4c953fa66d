package broadside.cli;

import broadside.pipeline.Progress;
import broadside.pipeline.Stage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows on a terminal how far a long run is, and prints at its end how long each stage took if
 * somebody asked. The only clock of the program: nothing that it tells gets into a result.
 */
final class Stopwatch implements Progress, AutoCloseable {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final Console console;
  private final boolean timings;
  private final boolean shows;
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();
  private Stage stage;
  private int steps;
  private long stageStart = start;
  private long shown = start;

  Stopwatch(Console console, boolean timings) {
    this.console = console;
    this.timings = timings;
    this.shows = console.isTerminal();
  }

  @Override
  public synchronized void begins(Stage next, int count) {
    ends();
    stage = next;
    steps = count;
    done.set(0);
  }

  @Override
  public void stepped() {
    int now = done.incrementAndGet();
    if (shows && System.nanoTime() - start > SECOND) {
      show(now);
    }
  }

  private synchronized void show(int now) {
    long time = System.nanoTime();
    if (time - shown > BETWEEN) {
      shown = time;
      console.passing(
          console.text(
              "progress." + stage.word(),
              now,
              steps,
              TimeUnit.NANOSECONDS.toSeconds(time - start)));
    }
  }

  private void ends() {
    long now = System.nanoTime();
    if (shown > start) {
      console.passing("");
      shown = start;
    }
    if (timings && stage != null) {
      console.remark(
          "timings.stage", stage.word(), TimeUnit.NANOSECONDS.toMillis(now - stageStart));
    }
    stageStart = now;
  }

  @Override
  public synchronized void close() {
    ends();
    if (timings) {
      console.remark("timings.all", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }
}
