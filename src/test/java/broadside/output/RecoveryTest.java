package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each crash point of a write, made by hand with the trees of real writes. */
class RecoveryTest {
  @TempDir Path workspace;
  private TempSite site;
  private SortedMap<String, String> oldTree;
  private SortedMap<String, String> newTree;

  @BeforeEach
  void makeOldAndNewTree() throws IOException {
    site = new TempSite(workspace);
    site.write("a", "old", "gone", "old");
    site.edit("site/CNAME", "theirs");
    oldTree = site.tree("site");
    copy("site", "oldtree");
    site.write("a", "new", "b/c", "new");
    newTree = site.tree("site");
    rename("site", "newtree");
  }

  @Test
  void killedWhileStaging() throws IOException {
    rename("oldtree", "site");
    site.edit(".site.next/a", "ne");
    assertRecoversTo(oldTree);
  }

  @Test
  void killedWhileStagingTheFirstTime() throws IOException {
    rename("newtree", ".site.next");
    assertTrue(site.recover());
    assertFalse(Files.exists(site.target()));
    assertFalse(site.places().hasLeftovers());
  }

  @Test
  void killedBetweenTheRenames() throws IOException {
    rename("oldtree", ".site.old");
    rename("newtree", ".site.next");
    assertRecoversTo(oldTree);
  }

  @Test
  void killedWhileRecoveringFromThat() throws IOException {
    rename("oldtree", "site");
    rename("newtree", ".site.next");
    Files.delete(workspace.resolve(".site.next/a"));
    assertRecoversTo(oldTree);
  }

  @Test
  void killedAfterTheRenames() throws IOException {
    rename("oldtree", ".site.old");
    rename("newtree", "site");
    assertRecoversTo(newTree);
  }

  @Test
  void killedWhileDeletingTheOldTree() throws IOException {
    rename("oldtree", ".site.next");
    Files.delete(workspace.resolve(".site.next/a"));
    rename("newtree", "site");
    assertRecoversTo(newTree);
  }

  @Test
  void onlyTheOldTreeIsLeft() throws IOException {
    rename("oldtree", ".site.old");
    assertRecoversTo(oldTree);
  }

  @Test
  void halfDeletedTreeNeverComesBackWhenTheTargetIsGone() throws IOException {
    rename("oldtree", ".site.next");
    Files.delete(workspace.resolve(".site.next/a"));
    assertTrue(site.recover());
    assertFalse(Files.exists(site.target()));
  }

  @Test
  void asksAPersonWhenTheTargetWasMadeAnewAfterACrash() throws IOException {
    rename("oldtree", ".site.old");
    rename("newtree", ".site.next");
    site.edit("site/a", "from git");
    SortedMap<String, String> before = site.tree("");
    for (Fault fault :
        new Fault[] {
          TempSite.fault(() -> site.write("a", "1")),
          TempSite.fault(() -> site.check("a", "1")),
          TempSite.fault(() -> site.recover())
        }) {
      assertEquals("site-in-doubt", fault.id());
    }
    assertEquals(before.keySet(), site.tree("").keySet());
  }

  @Test
  void writeAndCheckRecoverFirst() throws IOException {
    rename("oldtree", ".site.old");
    copy("newtree", ".site.next");
    assertFalse(site.check("a", "old", "gone", "old").isStale());
    assertEquals(oldTree, site.tree("site"));

    rename("site", ".site.old");
    rename("newtree", ".site.next");
    site.write("a", "new", "b/c", "new");
    assertEquals(newTree, site.tree("site"));
  }

  @Test
  void doesNothingWithoutLeftovers() throws IOException {
    rename("oldtree", "site");
    assertFalse(site.recover());
    assertEquals(oldTree, site.tree("site"));
  }

  @Test
  void deletesThroughNoLink() throws IOException {
    rename("oldtree", "site");
    site.edit("outside/file", "theirs");
    site.edit(".site.next/a", "x");
    Files.createSymbolicLink(workspace.resolve(".site.next/link"), Path.of("../outside"));
    assertRecoversTo(oldTree);
    assertTrue(Files.exists(workspace.resolve("outside/file")));
  }

  private void assertRecoversTo(SortedMap<String, String> tree) throws IOException {
    assertTrue(site.recover());
    assertEquals(tree, site.tree("site"));
    assertFalse(site.places().hasLeftovers());
    assertFalse(site.recover(), "a second time there is nothing to do");
  }

  private void rename(String from, String to) throws IOException {
    Files.move(workspace.resolve(from), workspace.resolve(to));
  }

  private void copy(String from, String to) throws IOException {
    Path root = workspace.resolve(from);
    for (var entry : site.tree(from).entrySet()) {
      Path copy = workspace.resolve(to).resolve(entry.getKey());
      Files.createDirectories(copy.getParent());
      if (!entry.getValue().equals("/")) {
        Files.copy(root.resolve(entry.getKey()), copy);
      }
    }
  }
}
