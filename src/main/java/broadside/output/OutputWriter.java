package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a site all of whose files are in memory, by a {@link SiteWriter}. */
public final class OutputWriter {
  private final Path target;

  /** A writer for the target folder, which need not exist. */
  public OutputWriter(Path target) {
    this.target = target;
  }

  /**
   * Makes the target hold these files, and those of others, if they pass an inspection before.
   *
   * @return empty when they did not pass; the target stays as it was
   * @throws IllegalArgumentException when two files have one path, or one is a folder of another
   * @throws EnvironmentException what {@link SiteWriter} throws, and the inspection
   */
  public Optional<WriteResult> write(List<OutputFile> files, Inspection inspection) {
    try (SiteWriter writer = SiteWriter.open(target)) {
      files.forEach(file -> writer.put(file.path(), file.content()));
      return inspection.passes(new SiteTree(files, writer))
          ? Optional.of(writer.commit(List.of()))
          : Optional.empty();
    } catch (IOException e) {
      throw IoFaults.cannotWrite(target, e);
    }
  }

  /**
   * Tells how the target differs from these files.
   *
   * @throws EnvironmentException what {@link SiteComparison} throws
   */
  public Staleness check(List<OutputFile> files) {
    try (SiteComparison comparison = SiteComparison.open(target)) {
      files.forEach(file -> comparison.put(file.path(), file.content()));
      return comparison.finish(List.of());
    }
  }

  /**
   * The site as it stands.
   *
   * @throws EnvironmentException what {@link SiteComparison#open} throws
   */
  public Published published() {
    SitePlaces places = SitePlaces.of(target);
    Recovery.run(places);
    try {
      return Published.of(places.target());
    } catch (IOException e) {
      throw IoFaults.cannotRead(places.target(), e);
    }
  }
}
