package broadside.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file contains, 256 MB are enough to answer it. */
class FuzzMemoryIT {
  private static final int MOST_SECONDS = 240;

  @TempDir private Path folder;

  @Test
  void theSuiteEndsWithin256Megabytes() throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-Djava.io.tmpdir=" + folder,
                    "-cp",
                    System.getProperty("java.class.path"),
                    FuzzRun.class.getName()))
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended);
    assertEquals(0, process.waitFor(), Files.readString(printed, StandardCharsets.UTF_8));
  }
}
