package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.Spaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands of each page run as they are written, by the launcher, on a copy of the record and
 * the files that the page shows before them.
 */
@Needs(Need.POSIX)
class DocsIT {
  private static final Pattern EXPECTED = Pattern.compile("# exits (\\d)$");
  private static final int SECONDS = 120;

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void everyCommandEndsAndPrintsAsThePageSays(Page page) throws IOException, InterruptedException {
    Workspace copy = copyOfTheWorkspace();
    for (Page.Block block : page.blocks()) {
      switch (block.mark()) {
        case "run" -> runAll(block.content().lines().toList(), copy.root());
        case "prints" -> assertTrue(Spaces.plain(output()).contains(block.content()), this::output);
        default -> copy.put(block);
      }
    }
  }

  static Stream<Page> pagesWithCommands() {
    return Docs.forUsers()
        .filter(page -> page.blocks().stream().anyMatch(block -> block.mark().equals("run")));
  }

  private void runAll(List<String> commands, Path workspace)
      throws IOException, InterruptedException {
    for (String command : commands) {
      Matcher expected = EXPECTED.matcher(command);
      int code = expected.find() ? Integer.parseInt(expected.group(1)) : 0;
      assertEquals(code, run(command, workspace), () -> command + "\n" + output());
    }
  }

  private int run(String command, Path workspace) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(workspace.toFile())
            .redirectErrorStream(true)
            .redirectOutput(outputFile().toFile());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = shell.start();
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), command);
    return process.exitValue();
  }

  private Path outputFile() {
    return folder.resolve("output.txt");
  }

  /** What the last command printed. */
  private String output() {
    try {
      return Files.readString(outputFile());
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** The launcher finds the finished jar through a link. */
  private Workspace copyOfTheWorkspace() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path copy = Files.createDirectory(folder.resolve("broadside"));
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
    return new Workspace(copy);
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
