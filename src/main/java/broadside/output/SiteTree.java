package broadside.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A whole site on the disk: the files of Broadside and those of others.
 *
 * @param root its folder
 * @param ours the paths below it of the files that Broadside makes, the manifest aside
 */
public record SiteTree(Path root, SortedSet<String> ours) {

  static SiteTree of(Path root, DesiredTree wanted) {
    SortedSet<String> ours = new TreeSet<>();
    wanted.contents().keySet().forEach(path -> ours.add(Plan.text(path)));
    ours.remove(Manifest.NAME);
    return new SiteTree(root, ours);
  }

  /** Whether a file stands at a path, ours or another's; a link counts as what it points to. */
  public boolean holds(String path) {
    if (ours.contains(path)) {
      return true;
    }
    try {
      return Files.isRegularFile(root.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The text of a file.
   *
   * @throws IOException when it cannot be read
   */
  public String text(String path) throws IOException {
    return new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
  }
}
