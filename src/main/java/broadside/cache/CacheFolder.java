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
 * A folder of entries. An entry that was cut short or damaged does not fit its sum, and is none;
 * nor does one of another name, another folder or another program: whoever reads an entry reads
 * what it has written itself. A folder that cannot be written costs time and nothing else, so
 * faults of the disk are no faults here.
 */
public final class CacheFolder {
  /** Changes whenever the form of the entries does. */
  private static final String FORM = "broadside-cache 2\n";

  private static final int SUM = 64;
  private static final int START = FORM.length() + SUM;
  private static final String ENDING = ".entry";

  private final Path folder;
  private final String owner;

  /**
   * The entries in a folder, which need not exist.
   *
   * @param owner whose entries they are: those of another are not found
   */
  public CacheFolder(Path folder, String owner) {
    this.folder = folder;
    this.owner = owner;
  }

  /** The content of an entry; empty if there is none, or a damaged one. */
  public Optional<byte[]> find(String name) {
    Path file = file(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return content(name, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> content(String name, byte[] file) {
    if (file.length < START) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, START, file.length);
    String head = new String(file, 0, START, StandardCharsets.US_ASCII);
    return Optional.of(content).filter(found -> head.equals(head(name, found)));
  }

  /** Keeps an entry in place of what it was. */
  public void put(String name, byte[] content) {
    Path file = file(name);
    Path next = folder.resolve("." + name + ".next");
    try {
      Files.createDirectories(folder);
      Files.write(next, framed(name, content));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      remove(file);
    }
  }

  private byte[] framed(String name, byte[] content) {
    byte[] head = head(name, content).getBytes(StandardCharsets.US_ASCII);
    byte[] framed = Arrays.copyOf(head, START + content.length);
    System.arraycopy(content, 0, framed, START, content.length);
    return framed;
  }

  private String head(String name, byte[] content) {
    return FORM + new Sha256().add(owner).add(name).add(content).sum();
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
