package broadside.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.PackagedCli;
import broadside.testing.Run;
import broadside.testing.Subprocess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher builds the jar when it must, and only then. */
class LauncherTest {
  private static final String WATCHED = "-Dbroadside.terminal=true ";

  @TempDir private Path folder;
  private LauncherHome home;

  @BeforeEach
  void makeHomeWithAJar() throws IOException, InterruptedException {
    home = LauncherHome.in(folder);
    home.launch("check").exits(0);
    assertEquals(1, builds());
  }

  @Test
  void whatIsUpToDateIsNotBuiltAgain() throws Exception {
    home.launch("check").exits(0);
    assertEquals(1, builds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/main/Main.java", "templates/page.ftlh", "src/main/New"})
  void aSourceThatIsNewerThanTheJarIsBuilt(String source) throws Exception {
    home.source(source, Duration.ofMinutes(-1));
    Run run = home.launch("check").exits(0);
    assertEquals("broadside: building (its sources changed)...\n", run.err());
    assertEquals(2, builds());
  }

  @Test
  void aSourceThatIsGoneIsNoticed() throws Exception {
    LauncherHome.age(home.target("broadside.jar"), Duration.ofMinutes(1));
    Files.delete(home.root().resolve("src/main/Main.java"));
    home.launch("check").exits(0);
    assertEquals(2, builds());
  }

  @Test
  void aJarWithoutSourcesRuns() throws Exception {
    Files.delete(home.root().resolve("pom.xml"));
    Files.delete(home.root().resolve("src/main/Main.java"));
    Files.delete(home.root().resolve("src/main"));
    Files.move(home.root().resolve("templates"), folder.resolve("templates"));
    home.launch("check").exits(0);
    assertEquals(1, builds());
  }

  @Test
  void aLinkLeadsToIt() throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), home.root().resolve("broadside"));
    Path link = Files.createSymbolicLink(folder.resolve("link to a link"), Path.of("link"));
    Run run = home.launchBy(link, "check").exits(0);
    assertTrue(run.out().contains("-Dbroadside.home=" + home.root() + " "), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.2", "16.0.1"})
  void aJavaThatIsTooOldIsRefused(String version) throws Exception {
    home.jdk(version, version + "+1");
    Run run = home.launch("check").exits(3);
    assertEquals("", run.out());
    assertTrue(run.err().contains("is version " + version + "; it needs Java 17"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21.0.2", "25-ea"})
  void newerOnesRun(String version) throws Exception {
    home.jdk(version, version + "+1");
    home.launch("check").exits(0);
  }

  @Test
  @Needs(Need.SCRIPT)
  void itTellsWhetherStandardErrorIsATerminal() throws Exception {
    assertFalse(home.lastCall().contains(WATCHED), home.lastCall());
    assertTrue(onATerminal("xterm", "").contains(WATCHED));
    assertTrue(onATerminal("xterm", " </dev/null >/dev/null").contains(WATCHED));
    assertFalse(onATerminal("xterm", " 2>/dev/null").contains(WATCHED));
    assertFalse(onATerminal("dumb", "").contains(WATCHED));
  }

  /** How the launcher calls Java from a terminal of a sort, with something sent elsewhere. */
  private String onATerminal(String sort, String elsewhere) throws Exception {
    Map<String, String> environment = new HashMap<>(home.environment());
    environment.put("TERM", sort);
    List<String> command = List.of("script", "-qec", "./broadside check" + elsewhere, "/dev/null");
    new Subprocess(command, home.root(), environment, Optional.empty()).run().exits(0);
    return home.lastCall();
  }

  /** What tests of the packed jar measure and see is what users have. */
  @Test
  void theTestsOfTheJarRunItWithTheSameOptions() throws Exception {
    List<String> options = List.of(home.lastCall().split(" "));
    List<String> tests =
        new PackagedCli().command().stream().filter(word -> word.matches("-[XD].*")).toList();
    assertTrue(Collections.indexOfSubList(options, tests) >= 0, options + "\n" + tests);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"})
  void whoeverLimitsTheHeapMayAllowLessThanItUsuallyBeginsWith(String variable) throws Exception {
    assertTrue(home.lastCall().contains("-Xms96m"), home.lastCall());
    Map<String, String> environment = new HashMap<>(home.environment());
    environment.put(variable, "-Dx=y -Xmx64m");
    List<String> command = List.of("./broadside", "check");
    new Subprocess(command, home.root(), environment, Optional.empty()).run().exits(0);
    assertFalse(home.lastCall().contains("-Xm"), home.lastCall());
  }

  private long builds() throws IOException {
    return home.calls().stream().filter("mvn"::equals).count();
  }
}
