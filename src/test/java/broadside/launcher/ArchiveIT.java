package broadside.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes of the finished jar, made and read by the Java of the tests. */
class ArchiveIT {
  private static final String SHARED = "shared objects file";
  private static final String VERSION = "broadside \\S+\n";

  @TempDir private static Path folder;
  private static LauncherHome home;

  @BeforeAll
  static void makeTheArchive() throws Exception {
    home = LauncherHome.real(folder);
    assertTrue(home.launch("--version").exits(0).out().matches(VERSION));
    assertTrue(home.built().contains("broadside.jsa"), "no archive");
  }

  @Test
  void itHoldsAllOfTheProgramThatACheckOfTheShowcaseLoads() throws Exception {
    Path showcase = home.root().resolve(LauncherHome.SHOWCASE).getParent();
    home.launch("check", "-w", showcase.toString()).exits(0);
    List<String> classes = ours();
    assertFalse(classes.isEmpty());
    assertEquals(List.of(), classes.stream().filter(line -> !line.contains(SHARED)).toList());
  }

  /** Java itself dies of it. */
  @Test
  void oneThatWasCutShortIsMadeAnewBeforeJavaSeesIt() throws Exception {
    Path archive = home.target("broadside.jsa");
    FileTime time = Files.getLastModifiedTime(archive);
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    Files.setLastModifiedTime(archive, time);
    assertIsMadeAnew();
  }

  @Test
  void forAJarOfAnotherTimeItIsMadeAnew() throws Exception {
    LauncherHome.age(home.target("broadside.jar"), Duration.ofMinutes(5));
    assertIsMadeAnew();
  }

  private static void assertIsMadeAnew() throws Exception {
    Run run = home.launch("--version").exits(0);
    assertTrue(run.out().matches(VERSION), run.toString());
    assertTrue(run.err().startsWith("broadside: building (once"), run.toString());
    assertTrue(ours().stream().allMatch(line -> line.contains(SHARED)), ours().toString());
  }

  /** The classes of ours that the last run loaded, each with its source; without lambdas. */
  private static List<String> ours() throws Exception {
    return Files.readAllLines(home.tools().resolve("classes")).stream()
        .filter(line -> line.contains(" broadside.") && !line.contains("$$Lambda"))
        .toList();
  }
}
