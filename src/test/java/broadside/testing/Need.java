package broadside.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What some tests need that a machine with a JDK and Maven alone may not have. {@code -Dneed=all}
 * demands what a package gives; what the kernel allows cannot be demanded.
 */
public enum Need {
  /** A browser; {@code -Dchromium=} names its file, or {@code none} to do without. */
  CHROMIUM("Chromium (Debian: apt install chromium)", true),
  /** What the launcher calls. */
  POSIX("sed and find (every Unix has them; Debian: apt install sed findutils)", true),
  /** The shell whose completion script is checked. */
  BASH("bash (Debian: apt install bash)", true),
  /** What proves a site without Broadside. */
  SUMS("sha256sum (Debian: apt install coreutils)", true),
  /** What gives a program a terminal. */
  SCRIPT("script of util-linux (Linux has it; Debian: apt install bsdutils)", true),
  /** A device that is always full. */
  FULL_DEVICE("/dev/full (Linux has it)", false),
  /** A small disk that only the test sees. */
  OWN_MOUNT("a disk of its own (Linux, where unshare -rm and mount are there and allowed)", false);

  private final String title;
  private final boolean isInstalled;

  Need(String title, boolean isInstalled) {
    this.title = title;
    this.isInstalled = isInstalled;
  }

  /** Whether it is here. */
  boolean isMet() {
    return switch (this) {
      case CHROMIUM -> Programs.hasChromium();
      case POSIX -> Programs.find("sed").isPresent() && Programs.find("find").isPresent();
      case BASH -> Programs.find("bash").isPresent();
      case SUMS -> Programs.find("sha256sum").isPresent();
      // The one of other systems has other options; setpriv comes with ours.
      case SCRIPT -> Programs.find("script").isPresent() && Programs.find("setpriv").isPresent();
      case FULL_DEVICE -> Files.exists(Path.of("/dev/full"));
      case OWN_MOUNT -> canMount();
    };
  }

  /** Whether a test fails without it rather than being skipped. */
  boolean isDemanded() {
    return isInstalled && "all".equals(System.getProperty("need"));
  }

  @Override
  public String toString() {
    return title;
  }

  private static boolean canMount() {
    try {
      return Subprocess.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt").run().code()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
