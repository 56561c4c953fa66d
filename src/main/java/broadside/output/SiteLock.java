package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build at a time: a lock of the operating system, which ends with its process, however that
 * dies. The file stays, as removing it would let two builds lock two files of one name.
 */
final class SiteLock implements AutoCloseable {
  // Closing any channel of a file drops all POSIX locks that this process has on it, so a second
  // try within one JVM must not even open the file.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  // Windows keeps others from reading a locked range, and they want to read the pid.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path key;
  private final FileChannel channel;

  private SiteLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file the lock file, made when missing; holds the pid of the latest holder
   * @throws EnvironmentException {@code site-locked} when another build holds it
   * @throws IOException when the file cannot be written
   */
  static SiteLock acquire(Path file) throws IOException {
    Path key = file.getParent().toRealPath().resolve(file.getFileName());
    if (!HELD.add(key)) {
      throw locked(file, ownPid());
    }
    try {
      return new SiteLock(key, lockedChannel(key, file));
    } catch (IOException | RuntimeException e) {
      HELD.remove(key);
      throw e;
    }
  }

  /** Gives it back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing is lost with it but a pid that was written before.
    } finally {
      HELD.remove(key);
    }
  }

  private static FileChannel lockedChannel(Path key, Path file) throws IOException {
    FileChannel channel = open(key);
    try {
      lock(channel, file);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((ownPid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    // A link here would have the pid written over whatever it points to.
    return FileChannel.open(
        file,
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS));
  }

  private static void lock(FileChannel channel, Path file) throws IOException {
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw locked(file, readPid(channel));
      }
    } catch (OverlappingFileLockException e) {
      throw locked(file, ownPid()); // held by this JVM through another class loader
    }
  }

  private static String readPid(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    channel.read(bytes, 0);
    String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    return pid.matches("[0-9]+") ? pid : "?"; // it may lock and not have written yet
  }

  private static String ownPid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static EnvironmentException locked(Path file, String pid) {
    return new EnvironmentException(null, "site-locked", pid, file.toString());
  }
}
