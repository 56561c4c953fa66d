package broadside.output;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * A target folder in a temporary workspace, and short words for what tests do with it.
 *
 * @param others how many pages it has besides those that a test speaks of: with {@link #NONE} each
 *     change is a large one, with {@link #MANY} a small one
 */
record TempSite(Path workspace, int others) {
  static final FileTime LONG_AGO = FileTime.fromMillis(1_367_366_400_000L);
  static final int NONE = 0;
  static final int MANY = 40;
  private static final String OTHERS = "others";

  TempSite(Path workspace) {
    this(workspace, NONE);
  }

  Path target() {
    return workspace.resolve("site");
  }

  SitePlaces places() {
    return new SitePlaces(target());
  }

  /** Builds a site of these files. */
  WriteResult write(String... pathsAndTexts) {
    try (SiteWriter writer = SiteWriter.open(target())) {
      put(writer, pathsAndTexts);
      return withoutOthers(writer.commit(List.of()));
    }
  }

  /** How the site differs from one of these files. */
  Staleness check(String... pathsAndTexts) {
    try (SiteComparison comparison = SiteComparison.open(target())) {
      put(comparison, pathsAndTexts);
      Staleness found = comparison.finish(List.of());
      return new Staleness(own(found.missing()), own(found.changed()), own(found.superfluous()));
    }
  }

  /** Puts these files, after the others. */
  void put(SiteSink sink, String... pathsAndTexts) {
    for (int i = 0; i < others; i++) {
      sink.put(OTHERS + "/" + i, bytes("other"));
    }
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      sink.put(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  boolean recover() {
    return Recovery.run(places());
  }

  /** Writes by hand, as a person would, into a path of the workspace. */
  Path edit(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /**
   * Everything below a folder of the workspace but the others: text, link target, or "/" for a
   * folder.
   */
  SortedMap<String, String> tree(String folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    Path root = workspace.resolve(folder);
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(path -> !path.equals(root)).toList()) {
        tree.put(root.relativize(path).toString(), content(path));
      }
    }
    tree.keySet().removeIf(TempSite::isOther);
    return tree;
  }

  private static String content(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "-> " + Files.readSymbolicLink(path);
    }
    if (path.endsWith(Manifest.NAME)) {
      return Files.readString(path).replaceAll(".* " + OTHERS + "/.*\n", "");
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "/" : Files.readString(path);
  }

  private static WriteResult withoutOthers(WriteResult result) {
    return new WriteResult(
        own(result.written()),
        own(result.unchanged()),
        own(result.removed()),
        own(result.overwrittenEdits()),
        own(result.leftEdits()),
        result.pinned());
  }

  private static List<String> own(List<String> paths) {
    return paths.stream().filter(path -> !isOther(path)).toList();
  }

  private static boolean isOther(String path) {
    return path.startsWith(OTHERS);
  }

  static Fault fault(Executable action) {
    return Assertions.assertThrows(EnvironmentException.class, action).fault();
  }
}
