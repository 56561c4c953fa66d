package broadside.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/**
 * The new tree, built beside the old one: the staged files are there, the rest is carried over.
 *
 * @param root where it is built
 * @param old the tree as it stands
 * @param changes what the build does to it
 */
record StagedTree(Path root, Tree old, SiteChanges changes) {

  /**
   * Carries over what stays, the files of others among it.
   *
   * @throws IOException when anything fails; the tree is then worthless
   */
  void complete() throws IOException {
    Set<Path> changed = new HashSet<>();
    changes.changes().forEach(change -> changed.add(Path.of(change.path())));
    Set<Path> folders = new HashSet<>();
    for (Path file : old.files()) {
      if (!changed.contains(file)) {
        Path to = root.resolve(file);
        if (folders.add(to.getParent())) {
          Files.createDirectories(to.getParent());
        }
        carry(old.root().resolve(file), to);
      }
    }
    carryEmptyFolders();
    copyFolderPermissions();
    // No sync of every page: it costs the disk 0.3 to 5 ms each (measured on virtual SSDs; more on
    // a Mac or a spinning disk), a killed process loses nothing the system was handed, and after a
    // power cut the next build mends each page that the manifest names. So it is the manifest that
    // must be on the disk before the swap.
    Disk.sync(root.resolve(Manifest.NAME));
  }

  private static void carry(Path from, Path to) throws IOException {
    // Some systems (macOS) hard-link what a symbolic link points to, so links are always copied.
    if (Files.isSymbolicLink(from)) {
      copy(from, to);
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      copy(from, to);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) {
      Disk.sync(to); // perhaps somebody else's only copy, and the old one is deleted soon
    }
  }

  /** Another tool may need them, as git needs {@code refs}; unless a file takes their place. */
  private void carryEmptyFolders() throws IOException {
    for (Path folder : old.emptyFolders()) {
      if (!isBelowStagedFile(folder)) {
        Files.createDirectories(root.resolve(folder));
      }
    }
  }

  private boolean isBelowStagedFile(Path folder) {
    return changes.differences().values().stream()
        .flatMap(difference -> difference.obstacle().stream())
        .anyMatch(folder::startsWith);
  }

  /** So that a folder opened for the web server stays so, whatever the umask of this run is. */
  private void copyFolderPermissions() throws IOException {
    for (Path folder : old.folders()) {
      PosixFileAttributeView before = permissions(old.root().resolve(folder));
      PosixFileAttributeView staged = permissions(root.resolve(folder));
      if (before != null && Files.isDirectory(root.resolve(folder))) {
        Set<PosixFilePermission> wished = before.readAttributes().permissions();
        if (!wished.equals(staged.readAttributes().permissions())) {
          staged.setPermissions(wished);
        }
      }
    }
  }

  private static PosixFileAttributeView permissions(Path folder) {
    return Files.getFileAttributeView(
        folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
