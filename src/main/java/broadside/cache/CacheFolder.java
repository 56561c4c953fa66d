package broadside.cache;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of entries. An entry that was cut short or damaged does not fit its sum, and is none. A
 * folder that cannot be written costs time and nothing else, so faults of the disk are no faults
 * here.
 */
public final class CacheFolder {
  /** Changes whenever the form of the entries does. */
  private static final String FORM = "broadside-cache 1\n";

  private static final int SUM = 64;
  private static final int START = FORM.length() + SUM;
  private static final String ENDING = ".entry";

  private final Path folder;

  /** The entries in a folder, which need not exist. */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** The content of an entry; empty if there is none, or a damaged one. */
  public Optional<byte[]> find(String name) {
    Path file = file(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return content(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> content(byte[] file) {
    if (file.length < START) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, START, file.length);
    String head = new String(file, 0, START, StandardCharsets.US_ASCII);
    return Optional.of(content).filter(found -> head.equals(head(found)));
  }

  /** Keeps an entry in place of what it was. */
  public void put(String name, byte[] content) {
    Path file = file(name);
    Path next = folder.resolve("." + name + ".next");
    try {
      Files.createDirectories(folder);
      Files.write(next, framed(content));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      remove(file);
    }
  }

  private static byte[] framed(byte[] content) {
    byte[] head = head(content).getBytes(StandardCharsets.US_ASCII);
    byte[] framed = Arrays.copyOf(head, START + content.length);
    System.arraycopy(content, 0, framed, START, content.length);
    return framed;
  }

  private static String head(byte[] content) {
    return FORM + Sha256.of(content);
  }

  /** Drops all entries but those of these names. */
  public void keepOnly(Set<String> names) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String file = entry.getFileName().toString();
        boolean isKept =
            file.endsWith(ENDING)
                && names.contains(file.substring(0, file.length() - ENDING.length()));
        if (!isKept) {
          remove(entry);
        }
      }
    } catch (IOException missing) {
      // Then there is nothing to drop.
    }
  }

  /** Something that is stale and cannot be removed has another key, and is never taken. */
  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      // See above.
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }
}
