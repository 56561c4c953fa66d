package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SiteLockTest {
  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void useWorkspace() {
    site = new TempSite(workspace);
  }

  @Test
  void namesTheProcessThatHoldsIt() throws IOException, InterruptedException {
    Process holder = Child.start("lock", site.target());
    try {
      Fault fault = TempSite.fault(() -> site.write("a", "1"));
      assertEquals("site-locked", fault.id());
      assertEquals(Long.toString(holder.pid()), fault.args().get(0));
    } finally {
      Child.kill(holder);
    }
    assertEquals(1, site.write("a", "1").written().size(), "a lock dies with its process");
  }

  @Test
  void refusesASecondBuildInTheSameProcess() throws Exception {
    Fault fault = holding(() -> TempSite.fault(() -> site.write("a", "1")));
    assertEquals("site-locked", fault.id());
    assertEquals(Long.toString(ProcessHandle.current().pid()), fault.args().get(0));
  }

  @Test
  void isStillHeldAfterASecondTryInTheSameProcess() throws Exception {
    String answer =
        holding(
            () -> {
              TempSite.fault(() -> site.write("a", "1"));
              return answerOfOtherProcess();
            });
    assertEquals("site-locked " + ProcessHandle.current().pid(), answer);
  }

  @Test
  void isFreeAgainAfterABuildThatWasGivenUp() throws IOException {
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      writer.put("a", TempSite.bytes("1"));
      assertEquals("site-locked " + ProcessHandle.current().pid(), answerOfOtherProcess());
    }
    assertEquals("written", answerOfOtherProcess());
    assertEquals(1, site.write("a", "1").written().size());
  }

  @Test
  void isFreeAgainWhenAWriterCannotBeOpened() throws IOException {
    for (String place : List.of("site/a", ".site.old/a", ".site.next/a")) {
      site.edit(place, "theirs");
    }
    assertEquals("site-in-doubt", TempSite.fault(() -> site.write("a", "1")).id());
    TreeRemover.remove(site.places().old());
    assertEquals(1, site.write("b", "1").written().size());
  }

  @Test
  void keepsAwayRecoveryFromABuildAtWork() throws Exception {
    site.edit(".site.next/a", "half");
    assertEquals("site-locked", holding(() -> TempSite.fault(() -> site.recover())).id());
    assertEquals("site-locked", holding(() -> TempSite.fault(() -> site.check("a", "1"))).id());
    assertEquals("half", site.tree(".site.next").get("a"));
  }

  @Test
  void isNeverWrittenThroughALink() throws IOException {
    Path theirs = site.edit("theirs", "precious");
    Files.createSymbolicLink(site.places().lock(), theirs);
    assertEquals("cannot-write", TempSite.fault(() -> site.write("a", "1")).id());
    assertEquals("precious", Files.readString(theirs));
  }

  private <T> T holding(Callable<T> work) throws Exception {
    SiteLock lock = SiteLock.acquire(site.places().lock());
    try {
      return work.call();
    } finally {
      lock.close();
    }
  }

  private String answerOfOtherProcess() throws IOException {
    Process child = Child.start("try", site.target());
    return child.inputReader(StandardCharsets.UTF_8).readLine();
  }
}
