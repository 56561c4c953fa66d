package broadside.output;

import broadside.diagnostic.EnvironmentException;
import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Compares the site as it stands with what a build makes. Changes nothing, unless a killed build
 * left something to recover; so it works on a read-only checkout.
 */
public final class SiteComparison implements SiteSink {
  private final BiFunction<Path, IOException, EnvironmentException> fault;
  private final SiteFolder folder;
  private final Manifest manifest;
  private final FileComparison comparison;
  private final NewSite site = new NewSite();
  private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();

  /**
   * A comparison with what stands in a folder.
   *
   * @param fault what to throw when the system refuses
   * @throws IOException when the manifest cannot be read
   */
  SiteComparison(Path root, BiFunction<Path, IOException, EnvironmentException> fault)
      throws IOException {
    this.fault = fault;
    this.folder = new SiteFolder(root);
    this.manifest = Manifest.read(root);
    this.comparison = new FileComparison(folder, manifest);
  }

  /**
   * A comparison with the site in a folder, which need not exist.
   *
   * @throws EnvironmentException {@code target-not-a-folder} when the folder is a file, a symbolic
   *     link or the root of the file system, {@code cannot-read-site} when it cannot be read; where
   *     there is something to recover, also what {@link SiteWriter#open} throws
   */
  public static SiteComparison open(Path target) {
    Recovery.run(SitePlaces.of(target));
    return asItStands(target);
  }

  /**
   * The same without a look at what a killed build left: for whoever only wants to know what was
   * published.
   *
   * @throws EnvironmentException {@code target-not-a-folder}, {@code cannot-read-site}
   */
  public static SiteComparison asItStands(Path target) {
    SitePlaces places = SitePlaces.of(target);
    try {
      return new SiteComparison(places.target(), IoFaults::cannotRead);
    } catch (IOException e) {
      throw IoFaults.cannotRead(places.target(), e);
    }
  }

  @Override
  public boolean holds(SiteFile file) {
    try {
      return folder.look(file.path()) instanceof Standing.PlainFile found && holds(file, found);
    } catch (IOException e) {
      throw fault.apply(folder.root(), e);
    }
  }

  private boolean holds(SiteFile file, Standing.PlainFile found) throws IOException {
    if (found.stamp().equals(file.stamp())) {
      return true;
    }
    boolean holds = folder.content(file.path(), found).equals(file.sum());
    if (holds) {
      stamps.put(file.path(), found.stamp());
    }
    return holds;
  }

  @Override
  public boolean records(SiteFile file) {
    return manifest.records(file.path(), file.sum());
  }

  @Override
  public void keep(SiteFile file) {
    FileStamp stamp = stamps.getOrDefault(file.path(), file.stamp());
    site.keep(new SiteFile(file.path(), file.sum(), stamp));
  }

  @Override
  public String put(String path, byte[] content) {
    String sum = Sha256.of(content);
    add(path, sum);
    return sum;
  }

  @Override
  public boolean holdsForeign(String path) {
    try {
      return comparison.isForeign(path);
    } catch (IOException e) {
      throw fault.apply(folder.root(), e);
    }
  }

  @Override
  public Optional<PublishedStatement> published(String path) {
    return manifest.published(path);
  }

  @Override
  public Optional<String> feedId(String name, String file, String former) {
    return manifest.feedId(name, file, former);
  }

  @Override
  public PublishedIds publishedIds() {
    return manifest.publishedIds();
  }

  @Override
  public void keepFeedId(String name, String id) {
    site.addFeedId(name, id);
  }

  @Override
  public void keepUndecided(Collection<String> incidents) {
    site.addUndecided(incidents);
  }

  /**
   * How the site differs from all that was kept and put.
   *
   * @param statements what those say that were put
   */
  public Staleness finish(Collection<PublishedStatement> statements) {
    return Staleness.of(changes(statements));
  }

  @Override
  public void close() {
    // It holds nothing open.
  }

  /** Takes in a file of the build; tells how the target differs from it, if it does. */
  Optional<Difference> add(String path, String sum) {
    site.claim(path);
    try {
      Standing standing = folder.look(path);
      Optional<Difference> difference = comparison.compare(path, sum, standing);
      if (difference.isPresent()) {
        site.add(difference.get());
      } else if (standing instanceof Standing.PlainFile found) {
        site.addSame(new SiteFile(path, sum, found.stamp()));
      }
      return difference;
    } catch (IOException e) {
      throw fault.apply(folder.root(), e);
    }
  }

  /** What the build does to the target. */
  SiteChanges changes(Collection<PublishedStatement> statements) {
    try {
      return new ChangeFinder(comparison, site).find(statements);
    } catch (IOException e) {
      throw fault.apply(folder.root(), e);
    }
  }

  /** A file that was kept, or put and found there. */
  Optional<SiteFile> unchanged(String path) {
    return site.unchanged(path);
  }
}
