package broadside.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void aJarThatIsAnotherThanItsTimeSaysRunsWithoutAWord() throws Exception {
    FileTime time = Files.getLastModifiedTime(home.target("broadside.jar"));
    LauncherHome.age(home.target("broadside.jar"), Duration.ofMinutes(5));
    assertTrue(home.launch("--version").exits(0).text().matches(VERSION));
    assertEquals(List.of(), ours().stream().filter(line -> line.contains(SHARED)).toList());
    Files.setLastModifiedTime(home.target("broadside.jar"), time);
  }

  /** The classes of ours that the last run loaded, each with its source; without lambdas. */
  private static List<String> ours() throws Exception {
    return Files.readAllLines(home.tools().resolve("classes")).stream()
        .filter(line -> line.contains(" broadside.") && !line.contains("$$Lambda"))
        .toList();
  }
}
