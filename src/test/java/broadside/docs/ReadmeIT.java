package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README run as they are written, by the launcher, on a copy of the record. */
class ReadmeIT {
  private static final Pattern EXPECTED = Pattern.compile("# exits (\\d)$");
  private static final int SECONDS = 120;

  @TempDir private Path copy;

  @Test
  void everyCommandEndsAsTheReadmeSays() throws IOException, InterruptedException {
    copyWorkspace();
    List<String> commands =
        Readme.blocks("run").stream().flatMap(block -> block.content().lines()).toList();
    assertFalse(commands.isEmpty());
    for (String command : commands) {
      Matcher expected = EXPECTED.matcher(command);
      int code = expected.find() ? Integer.parseInt(expected.group(1)) : 0;
      assertEquals(code, run(command), () -> command + "\n" + output());
    }
  }

  private int run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(copy.resolve("output.txt").toFile());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = shell.start();
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), command);
    return process.exitValue();
  }

  private String output() {
    try {
      return Files.readString(copy.resolve("output.txt"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** The launcher finds the finished jar through a link. */
  private void copyWorkspace() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Files.createSymbolicLink(copy.resolve("target"), here.resolve("target"));
    for (String name : List.of("broadside", "incidents", "templates", "site")) {
      try (Stream<Path> files = Files.walk(here.resolve(name))) {
        for (Path file : files.toList()) {
          Path copied = copy.resolve(here.relativize(file).toString());
          Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    makeOld(copy.resolve("templates"));
  }

  /** Templates that are newer than the jar would make the launcher build it. */
  private static void makeOld(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
  }
}
