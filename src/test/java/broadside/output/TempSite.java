package broadside.output;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** A target folder in a temporary workspace, and short words for what tests do with it. */
record TempSite(Path workspace) {
  static final FileTime LONG_AGO = FileTime.fromMillis(1_367_366_400_000L);

  Path target() {
    return workspace.resolve("site");
  }

  Swap places() {
    return new Swap(target());
  }

  OutputWriter writer() {
    return new OutputWriter(target());
  }

  WriteResult write(String... pathsAndTexts) {
    return writer().write(files(pathsAndTexts));
  }

  Staleness check(String... pathsAndTexts) {
    return writer().check(files(pathsAndTexts));
  }

  static List<OutputFile> files(String... pathsAndTexts) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(OutputFile.text(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return files;
  }

  /** Writes by hand, as a person would, into a path of the workspace. */
  Path edit(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Everything below a folder of the workspace: text, link target, or "/" for a folder. */
  SortedMap<String, String> tree(String folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    Path root = workspace.resolve(folder);
    try (var paths = Files.walk(root)) {
      for (Path path : paths.filter(path -> !path.equals(root)).toList()) {
        tree.put(root.relativize(path).toString(), content(path));
      }
    }
    return tree;
  }

  private static String content(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "-> " + Files.readSymbolicLink(path);
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "/" : Files.readString(path);
  }

  static Fault fault(Executable action) {
    return Assertions.assertThrows(EnvironmentException.class, action).fault();
  }
}
