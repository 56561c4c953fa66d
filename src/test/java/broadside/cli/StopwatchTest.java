package broadside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.pipeline.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Work that takes over a second says how far it is, where somebody looks. */
class StopwatchTest {
  private static final String CLEAR = "\r\u001b[K";

  private final StringWriter err = new StringWriter();
  private final AtomicLong millis = new AtomicLong();

  @Test
  void ofShortWorkNothingIsSeen() {
    try (Stopwatch watch = watch(true)) {
      watch.begins(Stage.CHECK, 2);
      step(watch, 500);
      step(watch, 500);
      watch.begins(Stage.PLAN, 2);
    }
    assertEquals("", err.toString());
  }

  @Test
  void afterASecondOneLineCountsTheIncidentsAndIsWipedAtTheEnd() {
    try (Stopwatch watch = watch(true)) {
      watch.begins(Stage.CHECK, 200);
      step(watch, 1100);
      step(watch, 50);
      step(watch, 1000);
    }
    assertEquals(
        line("Checked 1 of 200 incidents, 1 s") + line("Checked 3 of 200 incidents, 2 s") + CLEAR,
        err.toString());
  }

  @Test
  void aStageThatCountsNothingIsNamedWhenItBegins() {
    try (Stopwatch watch = watch(true)) {
      watch.begins(Stage.RENDER, 1);
      step(watch, 3000);
      watch.begins(Stage.VERIFY, 1);
      watch.begins(Stage.WRITE, 1);
    }
    assertEquals(
        line("Made 1 of 1 incident, 3 s")
            + CLEAR
            + line("Following the links, 3 s")
            + CLEAR
            + line("Putting the site in place, 3 s")
            + CLEAR,
        err.toString());
  }

  @Test
  void theLineIsWipedBeforeAnythingElseIsPrinted() {
    Stopwatch watch = watch(true);
    watch.begins(Stage.CHECK, 1);
    step(watch, 1100);
    watch.ends();
    String told = err.toString();
    assertEquals(line("Checked 1 of 1 incident, 1 s") + CLEAR, told);
    watch.close();
    assertEquals(told, err.toString());
  }

  @Test
  void whereNobodyLooksItIsQuiet() {
    try (Stopwatch watch = watch(false)) {
      watch.begins(Stage.CHECK, 2);
      step(watch, 5000);
      watch.begins(Stage.PLAN, 2);
    }
    assertEquals("", err.toString());
  }

  private void step(Stopwatch watch, long after) {
    millis.addAndGet(after);
    watch.stepped();
  }

  private static String line(String text) {
    return "\r" + text + "\u001b[K";
  }

  private Stopwatch watch(boolean shows) {
    CommandLine line = Commands.all().setErr(new PrintWriter(err));
    Console console = new Console(line.getCommandSpec(), new GlobalOptions());
    return new Stopwatch(console, shows, () -> TimeUnit.MILLISECONDS.toNanos(millis.get()));
  }
}
