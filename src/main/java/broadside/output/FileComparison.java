package broadside.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Compares files of a build with what stands in the target, one by one.
 *
 * @param folder the target
 * @param manifest what an earlier build wrote there
 */
record FileComparison(SiteFolder folder, Manifest manifest) {

  /**
   * A file of the build, or its manifest; empty when the target holds these bytes.
   *
   * @param standing what was seen at the path
   * @throws IOException when the target cannot be read
   */
  Optional<Difference> compare(String path, String sum, Standing standing) throws IOException {
    String content = folder.content(path, standing);
    if (content.equals(sum)) {
      return Optional.empty();
    }
    FileAction action = action(path, content, standing);
    return Optional.of(new Difference(path, action, content, sum, obstacle(path, standing)));
  }

  /**
   * A file that an earlier build made, and this one does not; empty when it is not there.
   *
   * @throws IOException when the target cannot be read
   */
  Optional<Difference> compareOld(String path) throws IOException {
    Standing standing = folder.look(path);
    if (isFree(standing)) {
      return Optional.empty();
    }
    String content = folder.content(path, standing);
    FileAction action = manifest.records(path, content) ? FileAction.STALE : FileAction.LEFT;
    return Optional.of(Difference.unwritten(path, action, content));
  }

  /**
   * Whether a file that is not ours, or not as we wrote it, stands at a path.
   *
   * @param path any text; a symbolic link counts as what it points to
   * @throws IOException when the target cannot be read
   */
  boolean isForeign(String path) throws IOException {
    Path file = below(path);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String clean = Tree.text(folder.root().relativize(file));
    return !manifest.names(clean) || !manifest.records(clean, folder.content(clean));
  }

  /** The place of any text as a path, or the target itself where that is none below it. */
  private Path below(String path) {
    try {
      Path file = folder.root().resolve(path).normalize();
      return file.startsWith(folder.root()) ? file : folder.root();
    } catch (InvalidPathException e) {
      return folder.root();
    }
  }

  private FileAction action(String path, String content, Standing standing) {
    if (isFree(standing)) {
      return FileAction.NEW;
    }
    if (path.equals(Manifest.NAME) && standing instanceof Standing.PlainFile) {
      return FileAction.CHANGED;
    }
    if (!manifest.names(path)) {
      return FileAction.IN_THE_WAY;
    }
    return manifest.records(path, content) ? FileAction.CHANGED : FileAction.EDITED;
  }

  /** Whether no file is there; what a folder holds is another question. */
  private static boolean isFree(Standing standing) {
    return standing instanceof Standing.Nothing || standing instanceof Standing.Folder;
  }

  private static Optional<String> obstacle(String path, Standing standing) {
    if (standing instanceof Standing.Nothing nothing) {
      return nothing.obstacle();
    }
    return standing instanceof Standing.Folder ? Optional.of(path) : Optional.empty();
  }
}
