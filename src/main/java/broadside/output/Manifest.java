package broadside.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What Broadside wrote into a target: one line per file, sum and path, sorted by path; then, as
 * comments, what each statement said (see {@link StatementLines}). It is the format of {@code
 * sha256sum}, so {@code sha256sum -c .broadside} proves a site without Broadside.
 *
 * @param text the whole of it, one character a byte, as it stands on the disk
 * @param sums the sums by path; more than one only where a git merge left both sides
 * @param statements the lines of each statement by its path, one character a byte; where a git
 *     merge left both sides, the first
 */
record Manifest(String text, Map<String, Set<String>> sums, Map<String, String> statements) {
  /** Its file name, at the top of the target. */
  static final String NAME = ".broadside";

  /**
   * The text of a manifest.
   *
   * @param sums the sum of each file by its path
   * @param statements the lines of each statement by its path
   */
  static String text(SortedMap<String, String> sums, SortedMap<String, String> statements) {
    StringBuilder text = new StringBuilder();
    sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
    statements.values().forEach(text::append);
    return text.toString();
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

  /** What a statement said; empty when nothing is known, or the lines were changed by hand. */
  Optional<PublishedStatement> published(String path) {
    return Optional.ofNullable(statements.get(path)).flatMap(StatementLines::parse);
  }
}
