package broadside.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes: made after a build of the jar, used without a doubt, never seen. */
class ArchiveTest {
  private static final String USE = "-XX:SharedArchiveFile=";

  @TempDir private Path folder;
  private LauncherHome home;

  @BeforeEach
  void makeHome() throws IOException {
    home = LauncherHome.in(folder);
  }

  @Test
  void itIsMadeFromABuildOfTheShowcaseAfterTheJar() throws Exception {
    home.launch("check").exits(0);
    List<String> calls = home.calls();
    assertEquals("mvn", calls.get(0));
    assertTrue(calls.get(1).matches(".*DumpLoadedClassList=.* -w .*/showcase build"), calls.get(1));
    assertTrue(calls.get(2).matches(".*DumpLoadedClassList=.* --help"), calls.get(2));
    assertTrue(calls.get(3).contains(" -Xshare:dump "), calls.get(3));
    assertEquals(5, calls.size());
    assertEquals(
        List.of("broadside.jar", "broadside.jsa", "broadside.jsa.for", "launcher.lock"),
        home.built());
  }

  @Test
  void itIsUsedAtOnceAndFromThenOn() throws Exception {
    home.launch("check").exits(0);
    assertUses(home.lastCall());
    home.launch("check").exits(0);
    assertUses(home.lastCall());
    assertEquals(6, home.calls().size());
  }

  @Test
  void nothingIsSeenOfIt() throws Exception {
    Run first = home.launch("check").exits(0);
    assertEquals("java " + home.lastCall() + "\n", first.out());
    assertEquals("broadside: building (first run, this may take a minute)...\n", first.err());
    Run second = home.launch("check").exits(0);
    assertEquals("java " + home.lastCall() + "\n", second.text());
  }

  @Test
  void itStandsForItsJarAlone() throws Exception {
    home.launch("check").exits(0);
    LauncherHome.age(home.target("broadside.jar"), Duration.ofHours(-1));
    assertRunsWithout();
  }

  @Test
  void itStandsForItsJavaAlone() throws Exception {
    home.launch("check").exits(0);
    home.jdk("17.0.1", "17.0.1+3");
    assertRunsWithout();
  }

  @Test
  void itStandsForItsPlaceAlone() throws Exception {
    home.launch("check").exits(0);
    Path moved = Files.move(home.root(), folder.resolve("moved"));
    home = new LauncherHome(moved, home.tools());
    assertRunsWithout();
  }

  @Test
  void withoutTheFileThatSaysWhatItIsForItIsNotUsed() throws Exception {
    home.launch("check").exits(0);
    Files.delete(home.target("broadside.jsa.for"));
    assertRunsWithout();
  }

  @Test
  void withoutItTheProgramRuns() throws Exception {
    home.launch("check").exits(0);
    Files.delete(home.target("broadside.jsa"));
    assertRunsWithout();
  }

  @Test
  void ifItCannotBeMadeTheProgramRuns() throws Exception {
    Files.createFile(home.tools().resolve("broken"));
    Run run = home.launch("check").exits(0);
    assertEquals("java " + home.lastCall() + "\n", run.out());
    assertFalse(home.lastCall().contains(USE), home.lastCall());
    assertEquals(List.of("broadside.jar", "launcher.lock"), home.built());
  }

  @Test
  void withoutTheShowcaseTheProgramRuns() throws Exception {
    Trees.remove(home.root().resolve(LauncherHome.SHOWCASE));
    home.launch("check").exits(0);
    assertRunsWithout();
    assertEquals(List.of("broadside.jar", "launcher.lock"), home.built());
  }

  @Test
  void whenItsMakingIsInterruptedTheJarIsLeft() throws Exception {
    Path busy = Files.createFile(home.tools().resolve("busy"));
    ProcessBuilder builder =
        new ProcessBuilder(home.root().resolve("broadside").toString(), "check");
    builder.environment().putAll(home.environment());
    Process launcher = builder.start();
    while (!Files.exists(home.tools().resolve("dumping"))) {
      assertTrue(launcher.isAlive());
      Thread.sleep(10);
    }
    launcher.destroy();
    Files.delete(busy);
    assertEquals(143, launcher.waitFor());
    assertEquals(List.of("broadside.jar", "launcher.lock"), home.built());
    assertRunsWithout();
  }

  private void assertUses(String call) {
    assertTrue(call.contains(USE + home.target("broadside.jsa") + " "), call);
  }

  private void assertRunsWithout() throws IOException, InterruptedException {
    Run run = home.launch("check", "a b").exits(0);
    assertTrue(home.lastCall().endsWith(home.target("broadside.jar") + " check a b"));
    assertFalse(home.lastCall().contains(USE), home.lastCall());
    assertEquals("java " + home.lastCall() + "\n", run.text());
  }
}
