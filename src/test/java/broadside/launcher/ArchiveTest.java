package broadside.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes: made once for a jar, used without a doubt, hardly seen. */
class ArchiveTest {
  private static final String USE = "-XX:SharedArchiveFile=";
  private static final String MADE = "broadside: building (once, for a faster start)...\n";

  @TempDir private Path folder;
  private LauncherHome home;

  @BeforeEach
  void makeHome() throws IOException {
    home = LauncherHome.in(folder);
  }

  @Test
  void itIsMadeFromABuildAndACheckOfTheShowcaseAfterTheJar() throws Exception {
    home.launch("check").exits(0);
    List<String> calls = home.calls();
    assertEquals("mvn", calls.get(0));
    assertTrue(calls.get(1).matches(".*DumpLoadedClassList=.* -w .*/showcase build"), calls.get(1));
    assertTrue(calls.get(2).matches(".*DumpLoadedClassList=.* -w .*/showcase check"), calls.get(2));
    assertTrue(calls.get(3).matches(".*DumpLoadedClassList=.* --help"), calls.get(3));
    assertTrue(calls.get(4).matches(".*DumpLoadedClassList=.* build --help"), calls.get(4));
    assertTrue(calls.get(5).contains(" -Xshare:dump "), calls.get(5));
    assertEquals(7, calls.size());
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
    assertEquals(8, home.calls().size());
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
  void forAnotherJarItIsMadeAnew() throws Exception {
    home.launch("check").exits(0);
    LauncherHome.age(home.target("broadside.jar"), Duration.ofHours(-1));
    assertIsMadeAnew();
    Files.writeString(home.target("broadside.jar"), "another jar");
    LauncherHome.age(home.target("broadside.jar"), Duration.ofHours(-1));
    assertIsMadeAnew();
  }

  @Test
  void forAnotherJavaItIsMadeAnew() throws Exception {
    home.launch("check").exits(0);
    home.jdk("17.0.1", "17.0.1+3");
    assertIsMadeAnew();
  }

  @Test
  void inAnotherPlaceItIsMadeAnew() throws Exception {
    home.launch("check").exits(0);
    Path moved = Files.move(home.root(), folder.resolve("moved"));
    home = new LauncherHome(moved, home.tools());
    assertIsMadeAnew();
  }

  @Test
  void withoutTheFileThatSaysWhatItIsForItIsMadeAnew() throws Exception {
    home.launch("check").exits(0);
    Files.delete(home.target("broadside.jsa.for"));
    assertIsMadeAnew();
  }

  @Test
  void whereItIsGoneItIsMadeAnew() throws Exception {
    home.launch("check").exits(0);
    Files.delete(home.target("broadside.jsa"));
    assertIsMadeAnew();
  }

  @Test
  void whereItWasCutShortItIsMadeAnew() throws Exception {
    home.launch("check").exits(0);
    FileTime time = Files.getLastModifiedTime(home.target("broadside.jsa"));
    Files.writeString(home.target("broadside.jsa"), "cla");
    Files.setLastModifiedTime(home.target("broadside.jsa"), time);
    assertIsMadeAnew();
  }

  @Test
  void ifItCannotBeMadeTheProgramRunsAndTriesNotAgainBeforeTheNextJar() throws Exception {
    Path broken = Files.createFile(home.tools().resolve("broken"));
    assertRunsWithout(home.launch("check").exits(0));
    assertEquals(List.of("broadside.jar", "broadside.jsa.for", "launcher.lock"), home.built());
    assertEquals("", assertRunsWithout(home.launch("check").exits(0)).err());
    assertEquals(1, makings());
    Files.delete(broken);
    LauncherHome.age(home.target("broadside.jar"), Duration.ofHours(-1));
    assertIsMadeAnew();
  }

  @Test
  void withoutTheShowcaseTheProgramRuns() throws Exception {
    Trees.remove(home.root().resolve(LauncherHome.SHOWCASE));
    assertRunsWithout(home.launch("check").exits(0));
    assertEquals("", assertRunsWithout(home.launch("check").exits(0)).err());
  }

  @Test
  void whereNothingCanBeWrittenTheProgramRuns() throws Exception {
    home.launch("check").exits(0);
    Files.delete(home.target("broadside.jsa"));
    Files.delete(home.target("launcher.lock"));
    Files.createDirectory(home.target("launcher.lock"));
    assertEquals("", assertRunsWithout(home.launch("check", "a b").exits(0)).err());
  }

  @Test
  void whileAnotherMakesItTheProgramRuns() throws Exception {
    Path busy = Files.createFile(home.tools().resolve("busy"));
    Process other = startMaking();
    assertEquals("", assertRunsWithout(home.launch("check").exits(0)).err());
    Files.delete(busy);
    assertEquals(0, other.waitFor());
    home.launch("check").exits(0);
    assertUses(home.lastCall());
    assertEquals(1, makings());
  }

  @Test
  void whenItsMakingIsInterruptedTheJarIsLeftAndTheNextCommandMakesIt() throws Exception {
    Path busy = Files.createFile(home.tools().resolve("busy"));
    Process launcher = startMaking();
    launcher.destroy();
    Files.delete(busy);
    assertEquals(143, launcher.waitFor());
    assertEquals(List.of("broadside.jar", "launcher.lock"), home.built());
    assertIsMadeAnew();
  }

  @Test
  void whatAKilledMakingLeftIsRemoved() throws Exception {
    home.launch("check").exits(0);
    Files.createDirectory(home.target("launcher.1234567"));
    Files.writeString(home.target("launcher.1234567").resolve("archive"), "half");
    Files.delete(home.target("broadside.jsa.for"));
    assertIsMadeAnew();
  }

  private Process startMaking() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(home.root().resolve("broadside").toString(), "check");
    builder.environment().putAll(home.environment());
    Process launcher = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    while (!Files.exists(home.tools().resolve("dumping"))) {
      assertTrue(launcher.isAlive());
      Thread.sleep(10);
    }
    return launcher;
  }

  private void assertUses(String call) {
    assertTrue(call.contains(USE + home.target("broadside.jsa") + " "), call);
  }

  /** The next command makes it, says so and uses it; the one after that only uses it. */
  private void assertIsMadeAnew() throws Exception {
    long before = makings();
    Run run = home.launch("check", "a b").exits(0);
    assertEquals(MADE, run.err());
    assertUses(home.lastCall());
    assertEquals("java " + home.lastCall() + "\n", run.out());
    assertEquals("", home.launch("check").exits(0).err());
    assertUses(home.lastCall());
    assertEquals(before + 1, makings());
    assertEquals(
        List.of("broadside.jar", "broadside.jsa", "broadside.jsa.for", "launcher.lock"),
        home.built());
  }

  private long makings() throws IOException {
    return home.calls().stream().filter(call -> call.contains(" -Xshare:dump ")).count();
  }

  private Run assertRunsWithout(Run run) throws IOException {
    assertFalse(home.lastCall().contains(USE), home.lastCall());
    assertEquals("java " + home.lastCall() + "\n", run.out());
    return run;
  }
}
