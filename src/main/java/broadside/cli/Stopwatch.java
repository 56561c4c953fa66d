package broadside.cli;

import broadside.pipeline.Progress;
import broadside.pipeline.Stage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal how far a long run is, and prints at its end how long each stage took if
 * somebody asked. The only clock of the program: nothing that it tells gets into a result.
 */
final class Stopwatch implements Progress, AutoCloseable {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final Console console;
  private final boolean shows;
  private final LongSupplier clock;
  private final long start;
  private final AtomicInteger done = new AtomicInteger();
  private Stage stage;
  private int steps;
  private long stageStart;
  private long shown;

  /**
   * A watch that runs.
   *
   * @param shows whether it shows how far the run is
   * @param clock nanoseconds since any moment
   */
  Stopwatch(Console console, boolean shows, LongSupplier clock) {
    this.console = console;
    this.shows = shows;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.stageStart = start;
    this.shown = start;
  }

  static Stopwatch start(Console console) {
    return new Stopwatch(console, GlobalOptions.isWatched(), System::nanoTime);
  }

  @Override
  public synchronized void begins(Stage next, int count) {
    ends();
    stage = next;
    steps = count;
    done.set(0);
    show(0);
  }

  @Override
  public void stepped() {
    show(done.incrementAndGet());
  }

  private void show(int now) {
    long time = clock.getAsLong();
    if (shows && time - start > SECOND) {
      show(now, time);
    }
  }

  private synchronized void show(int now, long time) {
    if (time - shown > BETWEEN) {
      shown = time;
      long seconds = TimeUnit.NANOSECONDS.toSeconds(time - start);
      console.passing(console.text("progress." + stage.word(), now, steps, seconds));
    }
  }

  @Override
  public synchronized void ends() {
    long now = clock.getAsLong();
    if (shown > start) {
      console.passing("");
      shown = start;
    }
    if (console.options().timings() && stage != null) {
      console.remark(
          "timings.stage", stage.word(), TimeUnit.NANOSECONDS.toMillis(now - stageStart));
    }
    stage = null;
    stageStart = now;
  }

  @Override
  public synchronized void close() {
    ends();
    if (console.options().timings()) {
      console.remark("timings.all", TimeUnit.NANOSECONDS.toMillis(clock.getAsLong() - start));
    }
  }
}
