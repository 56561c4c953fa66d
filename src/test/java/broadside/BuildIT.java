package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.PackagedCli;
import broadside.testing.Run;
import broadside.testing.Subprocess;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program builds the site of this repository's own record, wherever and however it runs. */
class BuildIT {
  private static final String ID = "2013-05-spam-attack";
  private static final String INCIDENT = ID + "/incident.yaml";

  @TempDir private Path folder;
  private TestWorkspace workspace;

  @BeforeEach
  void copyRecord() throws IOException {
    copyRecord(folder, false);
    workspace = new TestWorkspace(folder);
  }

  @Test
  void aBuildWritesTheSiteAndASecondOneChangesNothing() throws Exception {
    run("build").exits(0);
    assertTrue(Files.readString(site("index.html")).contains("spam attack"));
    assertTrue(Files.exists(site(ID + "/index.html")));
    Map<String, String> bytes = Trees.bytes(site(""));
    Map<String, String> times = Trees.times(site(""));
    Run second = run("build").exits(0);
    assertTrue(second.out().contains(": 0 written"), second.toString());
    assertEquals(bytes, Trees.bytes(site("")));
    assertEquals(times, Trees.times(site("")));
    run("build", "--check").exits(0);
  }

  @Test
  void aCheckNamesTheStaleFilesAndWritesNothing() throws Exception {
    run("build").exits(0);
    workspace.replace(INCIDENT, "nearly 10000", "about 10000");
    Files.delete(site(ID + "/statement.md"));
    Map<String, String> before = Trees.bytes(folder);
    Run check = run("build", "--check").exits(1);
    assertTrue(check.out().contains(ID + "/index.html"), check.toString());
    assertTrue(check.out().contains(ID + "/statistics.html"), check.toString());
    assertTrue(check.out().contains(ID + "/statement.md"), check.toString());
    assertFalse(check.out().contains("style.css"), check.toString());
    assertEquals(before, Trees.bytes(folder));
  }

  @Test
  void aReleasedTextThatChangesWithoutARevisionIsAWarning() throws Exception {
    run("build").exits(0);
    workspace.replace(INCIDENT, "nearly 10000", "about 12000");
    Run check = run("build", "--check").exits(1);
    Run build = run("build").exits(0);
    for (Run told : List.of(check, build)) {
      assertTrue(
          told.err().contains("nearly 10,000 zombies, the hijacked…”, it is now"), told.err());
      assertTrue(told.err().contains("about 12,000 zombies, the hijacked…”. [silent-change]"));
    }
    run("build", "--check").exits(0);
    workspace.replace(INCIDENT, "about 12000", "about 13000");
    workspace.replace(
        INCIDENT,
        "\nrelease:",
        "\nrevisions:\n- {date: 2013-06-20, text: \"It was {zombies}.\"}\nrelease:");
    assertEquals("", run("build", "--check").exits(1).err());
    assertEquals("", run("build").exits(0).err());
  }

  @Test
  void anIncidentThatIsWithdrawnLeavesTheSite() throws Exception {
    run("build").exits(0);
    workspace.replace(INCIDENT, "state: released", "state: draft");
    run("build", "--check").exits(1);
    run("build").exits(0);
    assertFalse(Files.exists(site(ID)));
    assertFalse(Files.readString(site("index.html")).contains("Spam attack"));
    run("build", "--check").exits(0);
  }

  @Test
  void theMachineChangesNoByte(@TempDir Path other) throws Exception {
    copyRecord(other, true);
    PackagedCli here = new PackagedCli().with("TZ", "Pacific/Kiritimati").with("LC_ALL", "C");
    PackagedCli there =
        new PackagedCli().with("TZ", "America/Los_Angeles").with("LC_ALL", "C.UTF-8");
    here.java("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1");
    there.java("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-8");
    here.on(folder).run("build").exits(0);
    there.on(other).run("build").exits(0);
    assertEquals(Trees.bytes(site("")), Trees.bytes(other.resolve("site")));
    for (List<String> command :
        List.of(
            List.of("statement", ID, "--format", "txt"),
            List.of("timeline", ID, "--format", "csv"),
            List.of("stats", ID),
            List.of("stats"))) {
      assertEquals(print(here, command), print(there, command));
    }
  }

  @Test
  void filesOfOthersStay() throws Exception {
    Files.createDirectories(site(ID));
    Files.writeString(site("robots.txt"), "User-agent: *\n");
    Files.writeString(site(ID + "/photo.txt"), "A photo.");
    run("build").exits(0);
    workspace.replace(INCIDENT, "state: released", "state: draft");
    run("build").exits(0);
    assertEquals("User-agent: *\n", Files.readString(site("robots.txt")));
    assertEquals("A photo.", Files.readString(site(ID + "/photo.txt")));
    run("build", "--check").exits(0);
  }

  @Test
  void aTemplateOfTheWorkspaceReplacesThePackedOne() throws Exception {
    run("build").exits(0);
    Map<String, String> before = Trees.bytes(site(""));
    deleteTemplates();
    run("build").exits(0);
    assertEquals(before, Trees.bytes(site("")));
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("templates/style.css"), "body { color: teal }\n");
    run("build").exits(0);
    assertEquals("body { color: teal }\n", Files.readString(site("style.css")));
  }

  @Test
  void aBrokenTemplateIsAFaultOfTheEnvironment() throws Exception {
    run("build").exits(0);
    Map<String, String> before = Trees.bytes(site(""));
    Files.writeString(folder.resolve("templates/index.html.ftlh"), "<p>${nothing.at.all}</p>");
    Run run = run("build").exits(3);
    assertTrue(run.err().startsWith("broadside: Template “index.html.ftlh”"), run.toString());
    assertFalse(run.err().contains("\tat "), run.toString());
    assertTrue(run("--verbose", "build").exits(3).err().contains("\tat "));
    assertEquals(before, Trees.bytes(site("")));
  }

  @Test
  void withoutAWorkspaceItSaysSoInOneLineAndAHint(@TempDir Path empty) throws Exception {
    Run run = new PackagedCli().in(empty).run("build").exits(3);
    assertTrue(run.err().startsWith("broadside: There is no folder “incidents”"), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
    assertEquals("", run.out());
    new PackagedCli().run("check", "-w", empty.resolve("nowhere").toString()).exits(3);
  }

  @Test
  void aPipeGetsNoColours() throws Exception {
    workspace.replace(INCIDENT, "kind: attack", "kind: atack");
    Run plain = workspace.packaged().with("TERM", "xterm-256color").run("check").exits(1);
    assertFalse(plain.toString().contains("\u001b"), plain.toString());
    Run coloured = workspace.packaged().java("-Dpicocli.ansi=true").run("check").exits(1);
    assertTrue(coloured.err().contains("\u001b["), coloured.toString());
    PackagedCli forced = workspace.packaged().with("NO_COLOR", "1").with("TERM", "xterm-256color");
    assertFalse(forced.run("check").exits(1).toString().contains("\u001b"));
  }

  @Test
  @Needs(Need.FULL_DEVICE)
  void aFullDiskIsNoticed() throws Exception {
    Path full = Path.of("/dev/full");
    Run run = workspace.packaged().to(full).run("statement", ID).exits(3);
    assertTrue(run.err().startsWith("broadside: "), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
  }

  @Test
  @Needs(Need.POSIX)
  void theLauncherWorksFromAnywhere(@TempDir Path elsewhere) throws Exception {
    Path link =
        Files.createSymbolicLink(elsewhere.resolve("bs"), PackagedCli.HOME.resolve("broadside"));
    Run check = new PackagedCli().in(elsewhere).launch(link, "check").exits(0);
    assertTrue(check.out().startsWith("No errors"), check.toString());
    Path inside = folder.resolve("incidents").resolve(ID);
    Run build = new PackagedCli().in(inside).launch(link, "build").exits(0);
    assertTrue(build.out().startsWith(folder.toRealPath().toString()), build.toString());
    new PackagedCli().in(elsewhere).launch(link, "biuld").exits(2);
  }

  @Test
  @Needs(Need.BASH)
  void aShellReadsTheCompletionScript(@TempDir Path elsewhere) throws Exception {
    Path script = elsewhere.resolve("completion.sh");
    new PackagedCli().to(script).run("completion").exits(0);
    assertTrue(Files.readString(script).contains("complete -F"));
    Subprocess.of("bash", "-n", script.toString()).run().exits(0);
  }

  private static void copyRecord(Path to, boolean reverse) throws IOException {
    for (String folder : List.of("incidents", "templates")) {
      Trees.copy(PackagedCli.HOME.resolve(folder), to.resolve(folder), reverse);
    }
  }

  private void deleteTemplates() throws IOException {
    for (String name : Trees.bytes(folder.resolve("templates")).keySet()) {
      Files.delete(folder.resolve("templates").resolve(name));
    }
  }

  private static String print(PackagedCli cli, List<String> command) throws Exception {
    return cli.run(command.toArray(String[]::new)).exits(0).out();
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return workspace.packaged().run(arguments);
  }

  private Path site(String path) {
    return workspace.site().resolve(path);
  }
}
