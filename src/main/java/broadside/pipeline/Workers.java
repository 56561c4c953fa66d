package broadside.pipeline;

import broadside.diagnostic.EnvironmentException;
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
import java.util.function.Supplier;

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
   * @param subject names the file or folder that an item stands for, relative to the workspace
   * @throws EnvironmentException what the function threw first, by the order of the items; all
   *     others have been worked on by then
   * @throws UnforeseenException the same for anything else that was thrown, errors included
   */
  <T, R> List<R> map(
      List<T> items, Function<? super T, String> subject, Function<? super T, ? extends R> made) {
    List<Future<R>> pending = new ArrayList<>(items.size());
    for (T item : items) {
      pending.add(threads.submit(() -> made.apply(item)));
    }
    List<R> results = new ArrayList<>(items.size());
    RuntimeException first = null;
    for (int i = 0; i < items.size(); i++) {
      try {
        results.add(pending.get(i).get());
      } catch (ExecutionException failure) {
        first = first == null ? named(subject.apply(items.get(i)), failure.getCause()) : first;
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

  /** What a supplier makes, thrown what it throws as by {@link #map}. */
  <R> R of(String subject, Supplier<R> made) {
    return map(List.of(subject), name -> name, name -> made.get()).get(0);
  }

  private static RuntimeException named(String subject, Throwable cause) {
    if (cause instanceof EnvironmentException environment) {
      return environment;
    }
    return cause instanceof UnforeseenException closer
        ? closer
        : new UnforeseenException(subject, cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
