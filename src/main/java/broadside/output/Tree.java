package broadside.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a folder holds, symbolic links as such. Paths stay {@link Path}s, because names that the
 * locale cannot decode would not survive as text.
 *
 * @param root the folder
 * @param files everything in it that is no folder, relative to it
 * @param folders the folders in it and itself (as the empty path), relative to it
 */
record Tree(Path root, Set<Path> files, Set<Path> folders) {

  /**
   * What a folder holds; nothing when it does not exist.
   *
   * @throws IOException when something in it cannot be read
   */
  static Tree scan(Path root) throws IOException {
    Tree tree = new Tree(root, new TreeSet<>(), new TreeSet<>());
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(root, tree.new Collector());
    }
    return tree;
  }

  /** The folders in it that hold nothing. */
  List<Path> emptyFolders() {
    Set<Path> full = new TreeSet<>(Set.of(Path.of("")));
    files.forEach(file -> addParent(file, full));
    folders.forEach(folder -> addParent(folder, full));
    List<Path> empty = new ArrayList<>(folders);
    empty.removeAll(full);
    return empty;
  }

  /** A path below it with {@code /} as separator. */
  static String text(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private static void addParent(Path path, Set<Path> parents) {
    if (path.getParent() != null) {
      parents.add(path.getParent());
    }
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      folders.add(root.relativize(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(root.relativize(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
