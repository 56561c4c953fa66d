package broadside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever a command throws, it is told in one line. */
class ProgramTest {
  @SuppressWarnings("InfiniteRecursion") // that is its purpose
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  private static String told(Supplier<Error> error, String... arguments) {
    StringWriter err = new StringWriter();
    int code = Program.run(new PrintWriter(new Failing(error)), new PrintWriter(err), arguments);
    assertEquals(ExitCode.ENVIRONMENT, code);
    return err.toString();
  }

  @Test
  void anErrorBeforeAnyCommandIsAFaultOfTheProgram() {
    String told =
        told(
            () -> {
              throw new AssertionError(endless(0));
            },
            "--help");
    assertEquals(
        "broadside: This is a fault of Broadside itself: java.lang.StackOverflowError",
        told.lines().findFirst().orElseThrow());
    assertEquals(2, told.lines().count(), told);
  }

  @Test
  void anErrorOfACommandIsToldInTheSameWay() {
    String told = told(() -> new LinkageError("half\nof a class"), "completion");
    assertTrue(told.startsWith("broadside: This is a fault of Broadside itself: "), told);
    assertTrue(told.contains("half␊of a class"), told);
    assertEquals(2, told.lines().count(), told);
  }

  @Test
  void memoryThatEndsWhereSomethingIsMadeReadyIsNamedAsSuch() {
    String told =
        told(
            () -> new ExceptionInInitializerError(new OutOfMemoryError("Java heap space")),
            "--help");
    assertTrue(told.startsWith("broadside: The memory is not enough: Java heap space"), told);
  }

  @Test
  void theStackTraceOfAnErrorIsShownOnDemand() {
    assertTrue(told(() -> new LinkageError("x"), "completion", "--verbose").contains("\tat "));
  }

  /** A stream that cannot even fail as streams do. */
  private static final class Failing extends Writer {
    private final Supplier<Error> error;

    Failing(Supplier<Error> error) {
      this.error = error;
    }

    @Override
    public void write(char[] characters, int from, int length) {
      throw error.get();
    }

    @Override
    public void flush() {
      // Nothing came so far.
    }

    @Override
    public void close() {
      // It holds nothing open.
    }
  }
}
