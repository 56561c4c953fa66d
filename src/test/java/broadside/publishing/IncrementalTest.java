package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that remembers an earlier one makes what a build without any memory makes, byte for byte,
 * and finds what it finds, whatever was edited since. {@code -Dedits.count} and {@code
 * -Dedits.seed} try more and others.
 */
class IncrementalTest {
  private static final int COUNT = Integer.getInteger("edits.count", 40);
  private static final long SEED = Long.getLong("edits.seed", 20_130_506L);

  /** How many files were written, which is less for those who remember. */
  private static final Pattern COUNTS = Pattern.compile("(?m)^.*: \\d+ written, .*$");

  @TempDir private Path folder;

  @Test
  void whateverIsEditedTheSiteIsThatOfACleanBuild() throws IOException {
    Random random = new Random(SEED);
    TestWorkspace workspace = Edits.workspace(folder.resolve("workspace"));
    build(workspace, new String[] {"build"});
    List<String> edits = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      edits.add(Edits.any(workspace, random));
      Path twin = folder.resolve("twin");
      copyWithoutMemory(workspace.root(), twin);
      String[] command = Edits.command(random);
      Run clean = build(new TestWorkspace(twin), command);
      Run remembering = build(workspace, command);
      String message = "seed " + SEED + ", after " + edits;
      assertEquals(clean.code(), remembering.code(), message + remembering.text());
      assertEquals(text(clean, twin), text(remembering, workspace.root()), message);
      assertEquals(Trees.texts(twin.resolve("site")), Trees.texts(workspace.site()), message);
      Trees.remove(twin);
    }
  }

  @Test
  void whatWasNotEditedIsNotMadeAgain() throws IOException {
    TestWorkspace workspace = Edits.workspace(folder.resolve("workspace"));
    build(workspace, new String[] {"build"});
    assertTrue(build(workspace, new String[] {"build"}).text().contains(": 0 written"));
    Path page = workspace.site().resolve(Edits.FIRST + "/timeline.html");
    Files.setLastModifiedTime(page, FileTime.fromMillis(0));
    assertTrue(build(workspace, new String[] {"build"}).text().contains(": 0 written"));
  }

  @Test
  void aTemplateThatAnotherImportsCountsAlsoIfItsNameBeginsWithADot() throws IOException {
    TestWorkspace workspace = SmallRecord.of(folder.resolve("workspace"), "a");
    Path templates = Files.createDirectories(workspace.root().resolve("templates"));
    Files.writeString(
        templates.resolve("not-found-page.html.ftlh"),
        "<#import \".words.ftlh\" as words><p><@words.say/></p>");
    for (String word : List.of("one", "two")) {
      Files.writeString(templates.resolve(".words.ftlh"), "<#macro say>" + word + "</#macro>");
      build(workspace, "build");
      assertEquals(
          "<p>" + word + "</p>", Files.readString(workspace.site().resolve("404.html")).strip());
    }
  }

  @Test
  void whatATemplateMaySayOfIncidentsCountsForEachPageThatHasIt() throws IOException {
    TestWorkspace workspace = SmallRecord.of(folder.resolve("workspace"), "a");
    Path templates = Files.createDirectories(workspace.root().resolve("templates"));
    for (String page : List.of("not-found-page", "about-page")) {
      Files.writeString(
          templates.resolve(page + ".html.ftlh"),
          "<#list view.entries as entry><p>${entry.description!}</p></#list>");
    }
    build(workspace, "build");
    SmallRecord.write(workspace, "b");
    assertEquals(0, build(workspace, "build").code());
    assertEquals(0, build(workspace, "build", "--check").code());
    assertTrue(Files.readString(workspace.site().resolve("404.html")).contains("in state b"));
  }

  @Test
  void whatAnOlderManifestSaysIsMendedAndReported() throws IOException {
    TestWorkspace workspace = SmallRecord.of(folder.resolve("workspace"), "a");
    build(workspace, "build");
    Path manifest = workspace.site().resolve(".broadside");
    String older = Files.readString(manifest);
    SmallRecord.write(workspace, "b");
    assertTrue(build(workspace, "build").text().contains("[silent-change]"));
    Files.writeString(manifest, older);
    assertTrue(build(workspace, "build").text().contains("[silent-change]"));
    assertEquals(0, build(workspace, "build", "--check").code());
  }

  @Test
  void anEntryThatBelongsToAnotherIsNoEntry() throws IOException {
    TestWorkspace workspace = SmallRecord.of(folder.resolve("workspace"), "a");
    build(workspace, "build");
    Path memory = workspace.root().resolve(".broadside-cache/site");
    Path shared = memory.resolve("shared.entry");
    Path first = memory.resolve("incidents/first.entry");
    Path other = memory.resolve("incidents/only-a.entry");
    for (List<Path> pair : List.of(List.of(first, shared), List.of(shared, other))) {
      Files.copy(pair.get(0), pair.get(1), StandardCopyOption.REPLACE_EXISTING);
      Run run = build(workspace, "build");
      assertEquals(0, run.code(), run.text());
    }
    assertEquals(0, build(workspace, "build", "--check").code());
  }

  private static Run build(TestWorkspace workspace, String... command) {
    return workspace.joined(command);
  }

  private static String text(Run run, Path root) {
    return COUNTS.matcher(run.text().replace(root.toString(), "")).replaceAll("");
  }

  private static void copyWithoutMemory(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    Trees.copy(from, to, false);
    Trees.remove(to.resolve(".broadside-cache"));
  }
}
