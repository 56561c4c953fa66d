package broadside.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Deletes a tree, never following a symbolic link. */
final class TreeRemover extends SimpleFileVisitor<Path> {
  private TreeRemover() {}

  /**
   * Deletes a file, a link or a folder with all it holds; nothing when it does not exist.
   *
   * @throws IOException when something cannot be deleted
   */
  static void remove(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(root, new TreeRemover());
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && !Files.isWritable(folder)) {
      // A folder that its owner locked was carried over as it is; its old self must go all the
      // same.
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Files.delete(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
    if (fault != null) {
      throw fault;
    }
    Files.delete(folder);
    return FileVisitResult.CONTINUE;
  }
}
