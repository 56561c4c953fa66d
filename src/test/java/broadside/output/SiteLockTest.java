package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void refusesASecondBuildInTheSameProcess() throws IOException {
    Fault fault = holding(() -> TempSite.fault(() -> site.write("a", "1")));
    assertEquals("site-locked", fault.id());
    assertEquals(Long.toString(ProcessHandle.current().pid()), fault.args().get(0));
  }

  @Test
  void isStillHeldAfterASecondTryInTheSameProcess() throws IOException {
    String answer =
        holding(
            () -> {
              TempSite.fault(() -> site.write("a", "1"));
              return answerOfOtherProcess();
            });
    assertEquals("site-locked " + ProcessHandle.current().pid(), answer);
  }

  @Test
  void isFreeAgainAfterFailedWork() throws IOException {
    assertThrows(
        IOException.class,
        () ->
            holding(
                () -> {
                  throw new IOException();
                }));
    assertEquals("written", answerOfOtherProcess());
    assertEquals(1, site.write("a", "1").written().size());
  }

  @Test
  void keepsAwayRecoveryFromABuildAtWork() throws IOException {
    site.edit(".site.next/a", "half");
    assertEquals("site-locked", holding(() -> TempSite.fault(() -> site.writer().recover())).id());
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

  private <T> T holding(SiteLock.Work<T> work) throws IOException {
    return SiteLock.holding(site.places().lock(), work);
  }

  private String answerOfOtherProcess() throws IOException {
    Process child = Child.start("try", site.target());
    return child.inputReader(StandardCharsets.UTF_8).readLine();
  }
}
