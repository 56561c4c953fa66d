package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

  @TempDir private Path workspace;

  @BeforeEach
  void copyRecord() throws IOException {
    copyRecord(workspace, false);
  }

  @Test
  void aBuildWritesTheSiteAndASecondOneChangesNothing() throws Exception {
    ends(0, run("build"));
    assertTrue(Files.readString(site("index.html")).contains("spam attack"));
    assertTrue(Files.exists(site(ID + "/index.html")));
    Map<String, String> bytes = Trees.bytes(site(""));
    Map<String, String> times = Trees.times(site(""));
    Cli.Run second = ends(0, run("build"));
    assertTrue(second.out().contains(": 0 written"), second.toString());
    assertEquals(bytes, Trees.bytes(site("")));
    assertEquals(times, Trees.times(site("")));
    ends(0, run("build", "--check"));
  }

  @Test
  void aCheckNamesTheStaleFilesAndWritesNothing() throws Exception {
    ends(0, run("build"));
    edit("incidents/" + ID + "/incident.yaml", "nearly 10000", "about 10000");
    Files.delete(site(ID + "/statement.md"));
    Map<String, String> before = Trees.bytes(workspace);
    Cli.Run check = ends(1, run("build", "--check"));
    assertTrue(check.out().contains(ID + "/index.html"), check.toString());
    assertTrue(check.out().contains(ID + "/statistics.html"), check.toString());
    assertTrue(check.out().contains(ID + "/statement.md"), check.toString());
    assertFalse(check.out().contains("style.css"), check.toString());
    assertEquals(before, Trees.bytes(workspace));
  }

  @Test
  void aReleasedTextThatChangesWithoutARevisionIsAWarning() throws Exception {
    ends(0, run("build"));
    edit("incidents/" + ID + "/incident.yaml", "nearly 10000", "about 12000");
    Cli.Run check = ends(1, run("build", "--check"));
    Cli.Run build = ends(0, run("build"));
    for (Cli.Run told : List.of(check, build)) {
      assertTrue(
          told.err().contains("nearly 10,000 zombies, the hijacked…”, it is now"), told.err());
      assertTrue(told.err().contains("about 12,000 zombies, the hijacked…”. [silent-change]"));
    }
    ends(0, run("build", "--check"));
    edit("incidents/" + ID + "/incident.yaml", "about 12000", "about 13000");
    edit(
        "incidents/" + ID + "/incident.yaml",
        "\nrelease:",
        "\nrevisions:\n- {date: 2013-06-20, text: \"It was {zombies}.\"}\nrelease:");
    assertEquals("", ends(1, run("build", "--check")).err());
    assertEquals("", ends(0, run("build")).err());
  }

  @Test
  void anIncidentThatIsWithdrawnLeavesTheSite() throws Exception {
    ends(0, run("build"));
    edit("incidents/" + ID + "/incident.yaml", "state: released", "state: draft");
    ends(1, run("build", "--check"));
    ends(0, run("build"));
    assertFalse(Files.exists(site(ID)));
    assertFalse(Files.readString(site("index.html")).contains("Spam attack"));
    ends(0, run("build", "--check"));
  }

  @Test
  void theMachineChangesNoByte(@TempDir Path other) throws Exception {
    copyRecord(other, true);
    Cli here = new Cli().with("TZ", "Pacific/Kiritimati").with("LC_ALL", "C");
    Cli there = new Cli().with("TZ", "America/Los_Angeles").with("LC_ALL", "C.UTF-8");
    here.java("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1");
    there.java("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-8");
    ends(0, here.run("build", "--workspace", workspace.toString()));
    ends(0, there.run("build", "--workspace", other.toString()));
    assertEquals(Trees.bytes(site("")), Trees.bytes(other.resolve("site")));
    for (List<String> command :
        List.of(
            List.of("statement", ID, "--format", "txt"),
            List.of("timeline", ID, "--format", "csv"),
            List.of("stats", ID),
            List.of("stats"))) {
      assertEquals(print(here, workspace, command), print(there, other, command));
    }
  }

  @Test
  void filesOfOthersStay() throws Exception {
    Files.createDirectories(site(ID));
    Files.writeString(site("robots.txt"), "User-agent: *\n");
    Files.writeString(site(ID + "/photo.txt"), "A photo.");
    ends(0, run("build"));
    edit("incidents/" + ID + "/incident.yaml", "state: released", "state: draft");
    ends(0, run("build"));
    assertEquals("User-agent: *\n", Files.readString(site("robots.txt")));
    assertEquals("A photo.", Files.readString(site(ID + "/photo.txt")));
    ends(0, run("build", "--check"));
  }

  @Test
  void aTemplateOfTheWorkspaceReplacesThePackedOne() throws Exception {
    ends(0, run("build"));
    Map<String, String> before = Trees.bytes(site(""));
    deleteTemplates();
    ends(0, run("build"));
    assertEquals(before, Trees.bytes(site("")));
    Files.createDirectories(workspace.resolve("templates"));
    Files.writeString(workspace.resolve("templates/style.css"), "body { color: teal }\n");
    ends(0, run("build"));
    assertEquals("body { color: teal }\n", Files.readString(site("style.css")));
  }

  @Test
  void aBrokenTemplateIsAFaultOfTheEnvironment() throws Exception {
    ends(0, run("build"));
    Map<String, String> before = Trees.bytes(site(""));
    Files.writeString(workspace.resolve("templates/index.html.ftlh"), "<p>${nothing.at.all}</p>");
    Cli.Run run = ends(3, run("build"));
    assertTrue(run.err().startsWith("broadside: Template “index.html.ftlh”"), run.toString());
    assertFalse(run.err().contains("\tat "), run.toString());
    assertTrue(ends(3, run("--verbose", "build")).err().contains("\tat "));
    assertEquals(before, Trees.bytes(site("")));
  }

  @Test
  void withoutAWorkspaceItSaysSoInOneLineAndAHint(@TempDir Path empty) throws Exception {
    Cli.Run run = ends(3, new Cli().in(empty).run("build"));
    assertTrue(run.err().startsWith("broadside: There is no folder “incidents”"), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
    assertEquals("", run.out());
    ends(3, new Cli().run("check", "-w", empty.resolve("nowhere").toString()));
  }

  @Test
  void aPipeGetsNoColours() throws Exception {
    edit("incidents/" + ID + "/incident.yaml", "kind: attack", "kind: atack");
    Cli.Run plain = ends(1, new Cli().with("TERM", "xterm-256color").run(in("check")));
    assertFalse(plain.toString().contains("\u001b"), plain.toString());
    Cli.Run coloured = ends(1, new Cli().java("-Dpicocli.ansi=true").run(in("check")));
    assertTrue(coloured.err().contains("\u001b["), coloured.toString());
    Cli forced = new Cli().with("NO_COLOR", "1").with("TERM", "xterm-256color");
    assertFalse(ends(1, forced.run(in("check"))).toString().contains("\u001b"));
  }

  @Test
  void aFullDiskIsNoticed() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Cli.Run run = ends(3, new Cli().to(full).run(in("statement", ID)));
    assertTrue(run.err().startsWith("broadside: "), run.err());
    assertEquals(2, run.err().lines().count(), run.err());
  }

  @Test
  void theLauncherWorksFromAnywhere(@TempDir Path elsewhere) throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("bs"), Cli.HOME.resolve("broadside"));
    Cli.Run check = ends(0, new Cli().in(elsewhere).launch(link, "check"));
    assertTrue(check.out().startsWith("No errors"), check.toString());
    Path inside = workspace.resolve("incidents").resolve(ID);
    Cli.Run build = ends(0, new Cli().in(inside).launch(link, "build"));
    assertTrue(build.out().startsWith(workspace.toRealPath().toString()), build.toString());
    ends(2, new Cli().in(elsewhere).launch(link, "biuld"));
  }

  @Test
  void aShellReadsTheCompletionScript(@TempDir Path elsewhere) throws Exception {
    Path script = elsewhere.resolve("completion.sh");
    ends(0, new Cli().to(script).run("completion"));
    assertTrue(Files.readString(script).contains("complete -F"));
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).start();
    assertEquals(0, bash.waitFor());
  }

  private static void copyRecord(Path to, boolean reverse) throws IOException {
    for (String folder : List.of("incidents", "templates")) {
      Trees.copy(Cli.HOME.resolve(folder), to.resolve(folder), reverse);
    }
  }

  private void deleteTemplates() throws IOException {
    for (String name : Trees.bytes(workspace.resolve("templates")).keySet()) {
      Files.delete(workspace.resolve("templates").resolve(name));
    }
  }

  private String print(Cli cli, Path folder, List<String> command) throws Exception {
    String[] arguments = command.toArray(String[]::new);
    return ends(0, cli.in(folder).run(arguments)).out();
  }

  private Cli.Run run(String... arguments) throws IOException, InterruptedException {
    return new Cli().run(in(arguments));
  }

  /** The arguments, with the copy as workspace. */
  private String[] in(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--workspace";
    all[1] = workspace.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return all;
  }

  private static Cli.Run ends(int code, Cli.Run run) {
    assertEquals(code, run.code(), run.toString());
    return run;
  }

  private Path site(String path) {
    return workspace.resolve("site").resolve(path);
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = workspace.resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }
}
