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
  private static final byte[] FORM = "broadside-cache 1\n".getBytes(StandardCharsets.US_ASCII);

  private static final int SUM = 64;
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
    int start = FORM.length + SUM;
    if (file.length < start || !Arrays.equals(file, 0, FORM.length, FORM, 0, FORM.length)) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, start, file.length);
    String sum = new String(file, FORM.length, SUM, StandardCharsets.US_ASCII);
    return Optional.of(content).filter(found -> Sha256.of(found).equals(sum));
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
    byte[] framed = Arrays.copyOf(FORM, FORM.length + SUM + content.length);
    byte[] sum = Sha256.of(content).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(sum, 0, framed, FORM.length, SUM);
    System.arraycopy(content, 0, framed, FORM.length + SUM, content.length);
    return framed;
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
