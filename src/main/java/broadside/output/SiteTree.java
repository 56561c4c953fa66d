package broadside.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A whole site: the files of Broadside in memory, those of others on the disk. */
public final class SiteTree {
  private final SortedMap<String, OutputFile> files = new TreeMap<>();
  private final SiteSink sink;

  SiteTree(List<OutputFile> files, SiteSink sink) {
    files.forEach(file -> this.files.put(file.path(), file));
    this.sink = sink;
  }

  /** The paths of the files that Broadside makes. */
  public SortedSet<String> ours() {
    return new TreeSet<>(files.keySet());
  }

  /** Whether a file stands at a path, ours or another's; a link counts as what it points to. */
  public boolean holds(String path) {
    return files.containsKey(path) || sink.holdsForeign(path);
  }

  /** The text of a file of ours. */
  public String text(String path) {
    return new String(files.get(path).content(), StandardCharsets.UTF_8);
  }
}
