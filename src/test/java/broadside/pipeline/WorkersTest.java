package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.diagnostic.EnvironmentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @SuppressWarnings("InfiniteRecursion") // that is its purpose
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void anErrorNamesWhatWasBeingWorkedOn() {
    try (Workers workers = new Workers()) {
      UnforeseenException failure =
          assertThrows(
              UnforeseenException.class,
              () ->
                  workers.map(
                      List.of(1, 2, 3),
                      number -> "incidents/" + number,
                      number -> number < 2 ? number : endless(number)));
      assertEquals("incidents/2", failure.subject());
      assertEquals(StackOverflowError.class, failure.getCause().getClass());
    }
  }

  @Test
  void aFaultOfTheEnvironmentStaysAsItIs() {
    EnvironmentException full = new EnvironmentException(null, "cannot-print");
    try (Workers workers = new Workers()) {
      assertSame(
          full,
          assertThrows(
              EnvironmentException.class,
              () ->
                  workers.of(
                      "x",
                      () -> {
                        throw full;
                      })));
    }
  }
}
