package broadside.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Broadside wrote into a target: one line per file, sum and path, sorted by path. It is the
 * format of {@code sha256sum}, so {@code sha256sum -c .broadside} proves a site without Broadside.
 *
 * @param sums the sums by path; more than one only where a git merge left both sides
 */
record Manifest(SortedMap<String, Set<String>> sums) {
  /** Its file name, at the top of the target. */
  static final String NAME = ".broadside";

  // Only whole, clean lines count: after a bad merge a file is rather foreign than deleted.
  private static final Pattern LINE =
      Pattern.compile("^([0-9a-f]{64})  ([a-z0-9._/-]+)\\r?$", Pattern.MULTILINE);

  /** The manifest of the given files. */
  static Manifest of(List<OutputFile> files) {
    return collect(files.stream().map(file -> Map.entry(file.path(), Sha256.of(file.content()))));
  }

  /** The manifest that a text holds; lines of any other form are passed over. */
  static Manifest parse(String text) {
    return collect(LINE.matcher(text).results().map(Manifest::entry));
  }

  /**
   * The manifest of a target; empty when there is none.
   *
   * @throws IOException when it is there but cannot be read
   */
  static Manifest read(Path target) throws IOException {
    Path file = target.resolve(NAME);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        // Latin-1 reads any bytes; what is no line of ours is passed over anyway.
        ? parse(Files.readString(file, StandardCharsets.ISO_8859_1))
        : parse("");
  }

  /** Its lines, as they are written. */
  String text() {
    return sums.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().sorted().map(sum -> line(sum, entry.getKey())))
        .collect(joining());
  }

  /** Whether Broadside wrote a file at the path. */
  boolean names(String path) {
    return sums.containsKey(path);
  }

  /** Whether Broadside wrote exactly these bytes at the path. */
  boolean records(String path, String sum) {
    return sums.getOrDefault(path, Set.of()).contains(sum);
  }

  private static String line(String sum, String path) {
    return sum + "  " + path + "\n";
  }

  private static Map.Entry<String, String> entry(MatchResult line) {
    return Map.entry(line.group(2), line.group(1));
  }

  private static Manifest collect(Stream<Map.Entry<String, String>> entries) {
    return new Manifest(
        entries.collect(
            groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toSet()))));
  }
}
