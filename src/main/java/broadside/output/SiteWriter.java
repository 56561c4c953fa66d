package broadside.output;

import broadside.diagnostic.EnvironmentException;
import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a site, as a whole or not at all, and leaves the files of others in its folder alone.
 * Files that differ from those in the folder are staged beside it as they come; {@link #commit}
 * puts them in place, in one of two ways:
 *
 * <ul>
 *   <li>A build that changes much is put in place as a whole, by two renames (see {@link Swap}).
 *   <li>A build that changes little is put in place file by file (see {@link Update}): for a moment
 *       a reader may meet new pages beside old ones, but never half a page. So is any build where
 *       the folder cannot be renamed, be it mounted or in a folder that cannot be written.
 * </ul>
 *
 * <p>After a kill at any moment the next writer or comparison of the same folder first makes it
 * whole, or whoever asks for a {@link Recovery}: all of the old site or all of the new one. One
 * writer at a time: it holds the lock of the site until it is closed.
 */
public final class SiteWriter implements SiteSink {
  private final SitePlaces places;
  private final SiteLocks locks;
  private final SiteComparison comparison;
  private final Staging staging;
  private final Map<String, SiteFile> staged = new ConcurrentHashMap<>();

  private SiteWriter(SitePlaces beside, SiteLocks locks) throws IOException {
    this.places = locks.holds(beside.inside()) && !locks.holds(beside) ? beside.inside() : beside;
    this.locks = locks;
    this.comparison = new SiteComparison(places.target(), IoFaults::cannotWrite);
    this.staging = new Staging(places.next());
  }

  /**
   * A writer for the site in a folder, which need not exist.
   *
   * @throws EnvironmentException {@code target-not-a-folder} when the folder is a file, a symbolic
   *     link or the root of the file system, {@code site-locked} when another build is at work,
   *     {@code site-in-doubt} when only a person can tell which of two trees counts, {@code
   *     cannot-write} when the system refuses, {@code site-unfinished} when it refuses what a
   *     killed build left to do
   */
  public static SiteWriter open(Path target) {
    SitePlaces places = SitePlaces.of(target);
    try {
      Files.createDirectories(places.room());
      return open(places, SiteLocks.of(places));
    } catch (IOException e) {
      throw Recovery.fault(places, e);
    }
  }

  private static SiteWriter open(SitePlaces places, SiteLocks locks) throws IOException {
    try {
      return new SiteWriter(places, locks);
    } catch (IOException | RuntimeException e) {
      locks.close();
      throw e;
    }
  }

  @Override
  public boolean holds(SiteFile file) {
    return comparison.holds(file);
  }

  @Override
  public boolean records(SiteFile file) {
    return comparison.records(file);
  }

  @Override
  public void keep(SiteFile file) {
    comparison.keep(file);
  }

  @Override
  public String put(String path, byte[] content) {
    String sum = Sha256.of(content);
    if (comparison.add(path, sum).filter(Difference::isWritten).isPresent()) {
      staged.put(path, new SiteFile(path, sum, stage(path, content)));
    }
    return sum;
  }

  private FileStamp stage(String path, byte[] content) {
    try {
      locks.take(places);
      return staging.write(path, content);
    } catch (IOException e) {
      throw IoFaults.cannotWrite(places.target(), e);
    }
  }

  @Override
  public boolean holdsForeign(String path) {
    return comparison.holdsForeign(path);
  }

  @Override
  public Optional<PublishedStatement> published(String path) {
    return comparison.published(path);
  }

  @Override
  public Optional<String> feedId(String name, String file, String former) {
    return comparison.feedId(name, file, former);
  }

  @Override
  public Optional<String> gone(String sum) {
    return comparison.gone(sum);
  }

  @Override
  public void keepFeedId(String language, String id) {
    comparison.keepFeedId(language, id);
  }

  /**
   * Puts the new site in place: what was kept and put, and the files of others. What an earlier
   * build wrote and this one neither kept nor put is removed, unless somebody edited it. When the
   * site is like this already, nothing is touched; unchanged files keep their bytes and times.
   *
   * @param statements what those say that were put; of those that were kept the manifest knows
   * @throws EnvironmentException {@code foreign-file} when a file that Broadside did not write is
   *     in the way, {@code cannot-write} when the system refuses: the site is then as it was;
   *     {@code site-unfinished} when it refuses in the midst of an update file by file
   */
  public WriteResult commit(Collection<PublishedStatement> statements) {
    SiteChanges changes = comparison.changes(statements);
    refuseForeign(changes.paths(FileAction.IN_THE_WAY));
    try {
      return WriteResult.of(changes, !changes.isNone() && replace(changes));
    } catch (IOException e) {
      throw Recovery.fault(places, e);
    }
  }

  /**
   * A file that was kept or put, as it stands in the site after {@link #commit}, for the next build
   * to {@link #holds ask for}; empty for any other path. Its stamp is from before anybody could
   * edit it there. May be called from several threads.
   */
  public Optional<SiteFile> written(String path) {
    return comparison.unchanged(path).or(() -> Optional.ofNullable(staged.get(path)));
  }

  /** Discards what was not committed, and gives the lock back. */
  @Override
  public void close() {
    locks.close();
  }

  private boolean replace(SiteChanges changes) throws IOException {
    locks.take(places);
    if (changes.differences().containsKey(Manifest.NAME)) {
      staging.write(Manifest.NAME, changes.manifest());
    }
    return new Replacement(places, locks, staging, changes).run();
  }

  private void refuseForeign(List<String> paths) {
    if (!paths.isEmpty()) {
      String text = String.join(", ", paths);
      throw new EnvironmentException(null, "foreign-file", text, places.target().toString());
    }
  }
}
