package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int KILLS = 15;

  @TempDir Path workspace;

  @Test
  @Timeout(60)
  void aKilledBuildLeavesOneWholeTree() throws IOException, InterruptedException {
    TempSite site = new TempSite(workspace);
    site.edit("site/CNAME", "theirs");
    Random random = new Random(2013);
    for (int i = 0; i < KILLS; i++) {
      Process child = Child.start("write", site.target());
      Thread.sleep(random.nextInt(40));
      Child.kill(child);
      site.writer().recover();
      assertWhole(site);
    }
  }

  private static void assertWhole(TempSite site) throws IOException {
    boolean isA = !site.writer().check(Child.tree("a")).isStale();
    boolean isB = !site.writer().check(Child.tree("b")).isStale();
    assertTrue(isA ^ isB, () -> "neither tree: " + site.target());
    assertEquals("theirs", site.tree("site").get("CNAME"));
    assertFalse(site.places().hasLeftovers());
  }
}
