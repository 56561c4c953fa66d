package broadside.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Threads that work on many things at once: as many as the machine has processors, each with a
 * stack of the same known size, so that what a text may do does not depend on who renders it.
 */
final class Workers implements AutoCloseable {
  private static final long STACK = 16L << 20;

  /** After so many seconds without work a thread ends. */
  private static final long IDLE = 1;

  private final ExecutorService threads;

  Workers() {
    ThreadFactory factory =
        work -> {
          Thread thread = new Thread(null, work, "broadside", STACK);
          thread.setDaemon(true);
          return thread;
        };
    int most = Runtime.getRuntime().availableProcessors();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            most, most, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
    pool.allowCoreThreadTimeOut(true);
    this.threads = pool;
  }

  /**
   * What a function makes of each item, in the order of the items.
   *
   * @throws RuntimeException what the function threw first, by the order of the items; all others
   *     have been worked on by then
   */
  <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
    List<Future<R>> pending = new ArrayList<>(items.size());
    for (T item : items) {
      pending.add(threads.submit(() -> function.apply(item)));
    }
    List<R> results = new ArrayList<>(items.size());
    RuntimeException first = null;
    for (Future<R> each : pending) {
      try {
        results.add(each.get());
      } catch (ExecutionException failure) {
        first = first == null ? unchecked(failure.getCause()) : first;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    if (first != null) {
      throw first;
    }
    return results;
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
