package broadside.markdown;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs something on a quarter of the stack that a thread has by default. */
final class SmallStack {
  private static final int BYTES = 256 * 1024;

  private SmallStack() {}

  /** Runs it and gives its result; what it throws is the cause of what this throws. */
  static <T> T run(Callable<T> body) throws Exception {
    FutureTask<T> task = new FutureTask<>(body);
    new Thread(null, task, "small stack", BYTES).start();
    return task.get();
  }
}
