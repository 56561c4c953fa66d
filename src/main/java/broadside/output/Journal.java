package broadside.output;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an {@link Update} is about to do: a line per step, and last the sum of all these lines, so
 * that a damaged one is known as such.
 *
 * @param pages files that are put in place, and files that are removed, in their order
 * @param manifest the last step; changes nothing where the manifest stays the same
 */
record Journal(List<Step> pages, Step manifest) {

  /**
   * A file that is put in place or removed.
   *
   * @param path relative to the target
   * @param was its content before, see {@link SiteFolder#content}
   * @param becomes the same for afterwards
   */
  record Step(String path, String was, String becomes) {
    /** Whether the file goes. */
    boolean isRemoval() {
      return becomes.equals(SiteFolder.NOTHING);
    }

    private String line() {
      return was + " " + becomes + " " + path + "\n";
    }

    private static Optional<Step> parse(String line) {
      String[] fields = line.split(" ", -1);
      boolean isPath = SitePath.isValid(fields[fields.length - 1]);
      return fields.length == 3 && (isPath || fields[2].equals(Manifest.NAME))
          ? Optional.of(new Step(fields[2], fields[0], fields[1]))
          : Optional.empty();
    }
  }

  /** The journal of a build: first goes what is in the way, and last what is no longer made. */
  static Journal of(SiteChanges changes) {
    Set<String> obstacles = changes.obstacles();
    List<Step> steps = new ArrayList<>();
    List<Step> pages = new ArrayList<>();
    List<Step> removals = new ArrayList<>();
    for (Difference change : changes.changes()) {
      Step step = new Step(change.path(), change.was(), change.becomes());
      if (step.isRemoval()) {
        (SitePath.isWithin(step.path(), obstacles) ? steps : removals).add(step);
      } else if (!change.path().equals(Manifest.NAME)) {
        pages.add(step);
      }
    }
    steps.addAll(pages);
    steps.addAll(removals);
    return new Journal(steps, manifest(changes));
  }

  private static Step manifest(SiteChanges changes) {
    Difference change = changes.differences().get(Manifest.NAME);
    if (change == null) {
      String sum = Sha256.of(changes.manifest());
      return new Step(Manifest.NAME, sum, sum);
    }
    return new Step(Manifest.NAME, change.was(), change.becomes());
  }

  /** The journal that a text holds; empty when it is not whole. */
  static Optional<Journal> parse(String text) {
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    String lines = text.substring(0, end);
    if (lines.isEmpty() || !text.substring(end).equals(sumLine(lines))) {
      return Optional.empty();
    }
    List<Optional<Step>> steps = lines.lines().map(Step::parse).toList();
    return steps.contains(Optional.<Step>empty())
        ? Optional.empty()
        : Optional.of(of(steps.stream().map(Optional::orElseThrow).toList()));
  }

  private static Journal of(List<Step> steps) {
    int last = steps.size() - 1;
    return new Journal(steps.subList(0, last), steps.get(last));
  }

  /**
   * The journal in a file; empty when it is not whole.
   *
   * @throws IOException when it cannot be read
   */
  static Optional<Journal> read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  /** Its lines, as they are written. */
  String text() {
    String lines = steps().map(Step::line).collect(Collectors.joining());
    return lines + sumLine(lines);
  }

  /** All steps in their order. */
  Stream<Step> steps() {
    return Stream.concat(pages.stream(), Stream.of(manifest));
  }

  /** Whether a target with such a manifest is the one that it was made for. */
  boolean fits(String manifestContent) {
    return manifestContent.equals(manifest.was()) || manifestContent.equals(manifest.becomes());
  }

  private static String sumLine(String lines) {
    return Sha256.of(lines.getBytes(StandardCharsets.ISO_8859_1)) + "\n";
  }
}
