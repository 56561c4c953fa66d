package broadside.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes what was handed to the system outlast a power cut. */
final class Disk {
  private Disk() {}

  /**
   * Waits until a file is on the disk.
   *
   * @throws IOException when the disk refuses it
   */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Waits until the names in a folder are on the disk, where the system can tell. */
  static void syncFolder(Path folder) {
    try {
      sync(folder);
    } catch (IOException e) {
      // Windows opens no folder; its file systems write names in the order of their changes.
    }
  }
}
