package broadside.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import broadside.diagnostic.EnvironmentException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Runs a number of generated inputs: {@code -Dfuzz.seconds=600 -Dfuzz.seed=7} runs more of them,
 * for so long, and from another seed. No input may end in an exception other than a fault of the
 * environment, nor take longer than the deadline. A failure names the seed that gives the input
 * again.
 */
final class Trial {
  private static final long DEADLINE = 2;
  private static final long HANGS = 60;
  private static final long SEED = 4;

  /** The first inputs load classes. */
  private static final int WARM_UP = 20;

  private Trial() {}

  /** Gives dice to a body so many times, or more often. */
  static void run(int times, Consumer<Dice> body) throws InterruptedException {
    long end = System.nanoTime() + Long.getLong("fuzz.seconds", 0) * 1_000_000_000L;
    ExecutorService runner = Executors.newSingleThreadExecutor(Trial::daemon);
    long first = Long.getLong("fuzz.seed", SEED) * 1_000_000_007L;
    for (long seed = first; seed < first + times || System.nanoTime() < end; seed++) {
      run(runner, body, seed, seed - first < WARM_UP ? DEADLINE * 10 : DEADLINE);
    }
    runner.shutdown();
  }

  /** Time of the processor, as other programs may be busy too. */
  private static long used(Consumer<Dice> body, long seed) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    body.accept(new Dice(seed));
    return threads.getCurrentThreadCpuTime() - before;
  }

  private static Thread daemon(Runnable body) {
    Thread thread = new Thread(body, "fuzz");
    thread.setDaemon(true);
    return thread;
  }

  private static void run(ExecutorService runner, Consumer<Dice> body, long seed, long deadline)
      throws InterruptedException {
    try {
      long used = runner.submit(() -> used(body, seed)).get(HANGS, TimeUnit.SECONDS);
      assertTrue(used <= deadline * 1_000_000_000L, () -> "seed " + seed + " took " + used + " ns");
    } catch (ExecutionException failure) {
      if (!isOfEnvironment(failure.getCause())) {
        fail("seed " + seed, failure.getCause());
      }
    } catch (TimeoutException slow) {
      fail("seed " + seed + " hangs", slow);
    }
  }

  /** A template that fails on a value is no fault of the environment. */
  private static boolean isOfEnvironment(Throwable failure) {
    return failure instanceof EnvironmentException known
        && !known.fault().id().startsWith("template-");
  }
}
