package broadside.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Tells whether a target is mounted, as the volume of a container is: then no file can be renamed
 * into it from beside it, and it cannot be renamed itself.
 */
final class MountPoint {
  // No path of ours has this character.
  private static final String DRAFT = "~probe";
  private static final String PROBE = Manifest.NAME + ".probe";

  private MountPoint() {}

  /**
   * Tries it with an empty file, as devices may be the same on both sides. One that a killed build
   * left is replaced by the next.
   *
   * @throws IOException when nothing can be written beside the target
   */
  static boolean is(SitePlaces places) throws IOException {
    if (!SitePlaces.exists(places.target())) {
      return false;
    }
    Path draft = Files.createDirectories(places.next()).resolve(DRAFT);
    Path probe = places.target().resolve(PROBE);
    Files.createFile(draft);
    try {
      Files.move(draft, probe, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(probe);
      return false;
    } catch (AtomicMoveNotSupportedException mounted) {
      Files.delete(draft);
      return true;
    } catch (FileSystemException locked) {
      Files.deleteIfExists(draft);
      return false;
    }
  }
}
