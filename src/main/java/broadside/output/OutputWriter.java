package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes finished files into a target folder, as a whole or not at all, and leaves the files of
 * others there alone. Beside the target it uses {@code .site.next}, {@code .site.old} and {@code
 * .site.lock}, named after a target {@code site}.
 *
 * <p>Each method but the constructor throws {@link EnvironmentException}: {@code
 * target-not-a-folder} when the target is a file, a symbolic link or the root of the file system,
 * {@code site-locked} when another build is at work, {@code site-in-doubt} when only a person can
 * tell which tree counts, {@code cannot-write} when the system refuses.
 */
public final class OutputWriter {
  private final Swap site;

  /** A writer for the target folder, which need not exist. */
  public OutputWriter(Path target) {
    this.site = new Swap(target.toAbsolutePath().normalize());
  }

  /**
   * Makes the target hold these files, and those of others. When it does already, nothing is
   * touched; unchanged files keep their bytes and times.
   *
   * @throws IllegalArgumentException when two files have one path, or one is a folder of another
   * @throws EnvironmentException also {@code foreign-file} when a file that Broadside did not write
   *     is in the way; the target stays as it was, then and at every other fault
   */
  public WriteResult write(List<OutputFile> files) {
    return write(files, tree -> true).orElseThrow();
  }

  /**
   * The same, if the finished tree passes an inspection before it takes its place.
   *
   * @return empty when it did not pass; the target stays as it was
   * @throws IllegalArgumentException when two files have one path, or one is a folder of another
   * @throws EnvironmentException also what the inspection throws
   */
  public Optional<WriteResult> write(List<OutputFile> files, Inspection inspection) {
    DesiredTree wanted = DesiredTree.of(files);
    requireFolder();
    try {
      Files.createDirectories(site.target().getParent());
      return SiteLock.holding(site.lock(), () -> replace(wanted, inspection));
    } catch (IOException e) {
      throw IoFaults.cannotWrite(site.target(), e);
    }
  }

  /**
   * Tells how the target differs from these files. Touches nothing, unless a crash left something
   * to {@link #recover}; so it works on a read-only checkout.
   *
   * @throws IllegalArgumentException when two files have one path, or one is a folder of another
   * @throws EnvironmentException also {@code cannot-read-site} when the target cannot be read
   */
  public Staleness check(List<OutputFile> files) {
    DesiredTree wanted = DesiredTree.of(files);
    recover();
    try {
      return Staleness.of(Plan.of(site.target(), wanted));
    } catch (IOException e) {
      throw IoFaults.cannotRead(site.target(), e);
    }
  }

  /**
   * The site as it stands; like {@link #check}, it touches nothing unless there is something to
   * {@link #recover}.
   *
   * @throws EnvironmentException also {@code cannot-read-site} when the target cannot be read
   */
  public Published published() {
    recover();
    try {
      return Published.of(site.target());
    } catch (IOException e) {
      throw IoFaults.cannotRead(site.target(), e);
    }
  }

  /**
   * Makes the target whole again after a build that was killed: either all of the old tree or all
   * of the new one.
   *
   * @return whether there was anything to do
   */
  public boolean recover() {
    requireFolder();
    if (!site.hasLeftovers()) {
      return false;
    }
    try {
      SiteLock.holding(site.lock(), this::mend);
      return true;
    } catch (IOException e) {
      throw IoFaults.cannotWrite(site.target(), e);
    }
  }

  private Optional<WriteResult> replace(DesiredTree wanted, Inspection inspection)
      throws IOException {
    site.recover();
    Plan plan = Plan.of(site.target(), wanted);
    refuseForeign(plan.paths(FileAction.IN_THE_WAY));
    boolean passed =
        plan.isDone()
            ? inspection.passes(SiteTree.of(site.target(), wanted))
            : stageAndSwap(plan, inspection);
    return passed ? Optional.of(WriteResult.of(plan)) : Optional.empty();
  }

  private boolean stageAndSwap(Plan plan, Inspection inspection) throws IOException {
    boolean passed;
    try {
      new StagedTree(site.next(), plan).build();
      passed = inspection.passes(SiteTree.of(site.next(), plan.wanted()));
      if (passed) {
        site.swap();
      }
    } catch (IOException | RuntimeException e) {
      try {
        site.recover();
      } catch (IOException second) {
        e.addSuppressed(second); // the first fault is the cause; the next run tries again
      }
      throw e;
    }
    removeRest();
    return passed;
  }

  /** The old tree, or the new one that did not pass. */
  private void removeRest() {
    try {
      site.recover();
    } catch (IOException e) {
      // The right site is in its place, which is what was asked for; the next run tries again.
    }
  }

  private Void mend() throws IOException {
    site.recover();
    return null;
  }

  private void refuseForeign(List<String> paths) {
    if (!paths.isEmpty()) {
      String text = String.join(", ", paths);
      throw new EnvironmentException(null, "foreign-file", text, site.target().toString());
    }
  }

  private void requireFolder() {
    Path target = site.target();
    boolean usable =
        target.getFileName() != null
            && (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
                || !Files.exists(target, LinkOption.NOFOLLOW_LINKS));
    if (!usable) {
      throw new EnvironmentException(null, "target-not-a-folder", target.toString());
    }
  }
}
