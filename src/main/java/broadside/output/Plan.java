package broadside.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The comparison of what a target holds with what it shall hold.
 *
 * @param tree what it holds
 * @param wanted what it shall hold of ours
 * @param fates what becomes of each path of either
 */
record Plan(Tree tree, DesiredTree wanted, SortedMap<Path, FileAction> fates) {
  private static final Path MANIFEST = Path.of(Manifest.NAME);

  /**
   * Compares; changes nothing.
   *
   * @throws IOException when the target cannot be read
   */
  static Plan of(Path target, DesiredTree wanted) throws IOException {
    Tree tree = Tree.scan(target);
    Manifest manifest = Manifest.read(target);
    Plan plan = new Plan(tree, wanted, new TreeMap<>());
    for (Path path : wanted.contents().keySet()) {
      plan.fates.put(path, plan.fateOfWanted(path, manifest));
    }
    for (Path path : tree.files()) {
      if (!wanted.contents().containsKey(path)) {
        plan.fates.put(path, plan.fateOfOther(path, manifest));
      }
    }
    return plan;
  }

  /** Whether the target is already as it shall be. */
  boolean isDone() {
    Set<FileAction> settled = EnumSet.of(FileAction.SAME, FileAction.FOREIGN);
    return settled.containsAll(fates.values());
  }

  /** The paths of the given fates, with {@code /} as separator, sorted. */
  List<String> paths(FileAction... wantedFates) {
    List<FileAction> chosen = Arrays.asList(wantedFates);
    return fates.keySet().stream()
        .filter(path -> chosen.contains(fates.get(path)))
        .map(Plan::text)
        .sorted()
        .toList();
  }

  /** The empty folders to carry over: another tool may need them, as git needs {@code refs}. */
  List<Path> emptyFolders() {
    return tree.emptyFolders().stream().filter(folder -> !wanted.isBelowFile(folder)).toList();
  }

  private FileAction fateOfWanted(Path path, Manifest manifest) throws IOException {
    if (!tree.files().contains(path)) {
      return FileAction.NEW;
    }
    String sum = tree.sum(path);
    if (sum.equals(wanted.sums().get(path))) {
      return FileAction.SAME;
    }
    if (path.equals(MANIFEST)) {
      return sum.isEmpty() ? FileAction.IN_THE_WAY : FileAction.CHANGED;
    }
    if (!manifest.names(text(path))) {
      return FileAction.IN_THE_WAY;
    }
    return manifest.records(text(path), sum) ? FileAction.CHANGED : FileAction.EDITED;
  }

  private FileAction fateOfOther(Path path, Manifest manifest) throws IOException {
    String name = text(path);
    if (manifest.names(name) && manifest.records(name, tree.sum(path))) {
      return FileAction.STALE;
    }
    FileAction kept = manifest.names(name) ? FileAction.LEFT : FileAction.FOREIGN;
    return wanted.hasNoRoomFor(path) ? FileAction.IN_THE_WAY : kept;
  }

  static String text(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
