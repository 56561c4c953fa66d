package broadside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With little memory, or a small stack, a command does its work or says why not. */
@Timeout(120)
class SmallMachineIT {
  private static final Path SHOWCASE = Path.of("src/test/resources/golden/showcase/incidents");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build --drafts preview",
        "check",
        "audience",
        "stats",
        "stats --format json",
        "statement 2023-06-mail-storm",
        "timeline 2023-06-mail-storm --format json",
        "translations",
        "completion",
        "--help",
        "--version"
      })
  void aSmallStackAndLittleMemoryAreEnough(String command)
      throws IOException, InterruptedException {
    run("-Xss256k", "-Xmx64m", command).exits(0);
  }

  @ParameterizedTest
  @CsvSource({
    "3, build",
    "3, build --check",
    "3, check",
    "3, audience",
    "3, stats",
    "3, translations",
    "3, statement 2023-06-mail-storm",
    "3, timeline 2023-06-mail-storm",
    "6, build",
    "9, build",
    "12, build --check"
  })
  void tooLittleMemoryIsSaidInOneLineWithAHint(int megabytes, String command)
      throws IOException, InterruptedException {
    Run run = run("-Xss256k", "-Xmx" + megabytes + "m", command).exits(3);
    assertFalse(run.text().contains("\tat "), run.text());
    assertEquals(1, run.err().lines().filter(line -> line.startsWith("broadside: ")).count());
    assertTrue(run.err().contains("The memory is not enough: Java heap space"), run.text());
    assertTrue(run.err().contains("JAVA_TOOL_OPTIONS=-Xmx1g"), run.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[[[[[[[[[[[[[[[[[[[[",
        "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ",
        "*a **a [a](",
        "> ![[]("
      })
  void hostileTextsNeedNoLargeStack(String piece) throws IOException, InterruptedException {
    String text = piece.repeat(19_000 / piece.length());
    TestWorkspace workspace =
        TestWorkspace.of(
            folder,
            "release: {state: released, approved-by: Board, released: 2013-06}\n"
                + "statement: {headline: What happened, lead: '"
                + text
                + "'}\n");
    assertAnswered(workspace, "build");
    workspace.write(TestWorkspace.INCIDENT, TestWorkspace.HEAD + "advice: " + text + "\n");
    assertAnswered(workspace, "check");
  }

  private static void assertAnswered(TestWorkspace workspace, String command)
      throws IOException, InterruptedException {
    Run run = workspace.packaged().java("-Xss256k", "-Xmx64m").run(command);
    assertTrue(run.code() <= 1, run.text());
    assertFalse(run.text().contains("\tat "), run.text());
  }

  private Run run(String stack, String memory, String command)
      throws IOException, InterruptedException {
    Trees.copy(SHOWCASE, folder.resolve("incidents"), false);
    return new TestWorkspace(folder)
        .packaged()
        .in(folder)
        .java(stack, memory)
        .run(command.split(" "));
  }
}
