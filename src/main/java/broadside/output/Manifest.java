package broadside.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What Broadside wrote into a target: one line per file, sum and path, sorted by path; then, as
 * comments, ids of feeds (see {@link FeedId}), incidents that may be others renamed (see {@link
 * UndecidedLine}) and what each statement said (see {@link StatementLines}). It is the format of
 * {@code sha256sum}, so {@code sha256sum -c .broadside} proves a site without Broadside.
 *
 * @param text the whole of it, one character a byte, with line ends of ours
 * @param sums the sums by path; more than one only where a git merge left both sides
 * @param statements where the lines of each statement stand in the text, by its path; where a git
 *     merge left both sides, the first
 * @param ids those by which feeds know what has no statement there, by the name of {@link FeedId}
 * @param undecided the incidents of which it is not known whether they are others renamed
 * @param isClean whether it stands on the disk with these line ends
 */
record Manifest(
    String text,
    Map<String, Set<String>> sums,
    Map<String, Lines> statements,
    Map<String, String> ids,
    SortedSet<String> undecided,
    boolean isClean) {
  /** Its file name, at the top of the target. */
  static final String NAME = ".broadside";

  /**
   * Lines of a manifest.
   *
   * @param start where they begin
   * @param end behind their last character
   */
  record Lines(int start, int end) {}

  /**
   * The bytes of a manifest.
   *
   * @param sums the sum of each file by its path
   * @param comments the lines between those of the files and those of the statements
   * @param statements the paths of the statements
   * @param lines the lines of a statement, asked for twice: all at once would take too much room
   */
  static byte[] bytes(
      SortedMap<String, String> sums,
      String comments,
      SortedSet<String> statements,
      UnaryOperator<String> lines) {
    int size =
        sums.entrySet().stream().mapToInt(file -> line(file).length()).sum()
            + comments.length()
            + statements.stream().mapToInt(path -> lines.apply(path).length()).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size);
    sums.entrySet().forEach(file -> bytes.put(bytes(line(file))));
    bytes.put(bytes(comments));
    statements.forEach(path -> bytes.put(bytes(lines.apply(path))));
    return bytes.array();
  }

  private static String line(Map.Entry<String, String> file) {
    return file.getValue() + "  " + file.getKey() + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The manifest that a text holds; lines of any other form are passed over. */
  static Manifest parse(String text) {
    return new ManifestReader().read(text);
  }

  /**
   * The manifest of a target; of no files when there is none.
   *
   * @throws IOException when it is there but cannot be read
   */
  static Manifest read(Path target) throws IOException {
    Path file = target.resolve(NAME);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? parse(Files.readString(file, StandardCharsets.ISO_8859_1))
        : parse("");
  }

  /** Whether Broadside wrote a file at the path. */
  boolean names(String path) {
    return sums.containsKey(path);
  }

  /** Whether Broadside wrote exactly these bytes at the path. */
  boolean records(String path, String sum) {
    return sums.getOrDefault(path, Set.of()).contains(sum);
  }

  /** Whether it stands on the disk as these bytes. */
  boolean is(byte[] bytes) {
    return isClean && text.length() == bytes.length && Arrays.equals(bytes(text), bytes);
  }

  /** The lines of a statement that it has. */
  String statement(String path) {
    Lines lines = statements.get(path);
    return text.substring(lines.start(), lines.end());
  }

  /**
   * By which id feeds know what was published before; empty if it was not.
   *
   * @param name the language of a feed, or the path of the Markdown of a statement
   * @param file the path of the file that was published
   * @param former the id that it had before ids were kept
   */
  Optional<String> feedId(String name, String file, String former) {
    return statementId(name)
        .or(() -> Optional.ofNullable(ids.get(name)))
        .or(() -> Optional.of(former).filter(id -> hadNoId(name, file)));
  }

  /** Whether something was published before ids were kept. */
  private boolean hadNoId(String name, String file) {
    return statements.containsKey(name) || (ids.isEmpty() && names(file));
  }

  /** By which id feeds know a statement that it has. */
  Optional<String> statementId(String path) {
    return Optional.of(path)
        .filter(statements::containsKey)
        .flatMap(known -> StatementLines.feedId(statement(known)));
  }

  /** By which ids feeds know incidents. */
  PublishedIds publishedIds() {
    SortedMap<String, String> all = new TreeMap<>(ids);
    statements.keySet().forEach(path -> all.put(path, statementId(path).orElse("")));
    return PublishedIds.of(all, undecided);
  }

  /** What a statement said; empty when nothing is known, or the lines were changed by hand. */
  Optional<PublishedStatement> published(String path) {
    return statements.containsKey(path) ? StatementLines.parse(statement(path)) : Optional.empty();
  }
}
