package broadside.pipeline;

import broadside.cache.CacheFolder;
import broadside.cache.EntryReader;
import broadside.cache.EntryWriter;
import broadside.digest.Sha256;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What earlier builds of a site found and made. An entry counts only if it was made by the same
 * program from the same files; any doubt means that it does not count.
 */
final class Memory {
  /** The folder of a workspace in which it is kept; may be deleted at any time. */
  static final String FOLDER = ".broadside-cache";

  private static final String SHARED = "shared";

  private final Optional<CacheFolder> incidents;
  private final Optional<CacheFolder> shared;
  private final String program;
  private final Optional<InputWatch> watch;
  private final Map<String, EntryCodec.Entry> entries = new ConcurrentHashMap<>();

  private Memory(Optional<Path> folder, String program, Optional<InputWatch> watch) {
    this.incidents =
        folder.map(path -> new CacheFolder(path.resolve("incidents"), "incidents " + program));
    this.shared = folder.map(path -> new CacheFolder(path, "site " + program));
    this.program = program;
    this.watch = watch;
  }

  /** A memory that knows nothing and keeps nothing. */
  static Memory none() {
    return new Memory(Optional.empty(), "", Optional.empty());
  }

  /**
   * The memory of a workspace.
   *
   * @param site which of its sites, as the name of a folder
   * @param program the sum of the program
   * @param watch tells whether the files that are read meanwhile were left alone
   */
  static Memory of(Path root, String site, String program, InputWatch watch) {
    return new Memory(Optional.of(root.resolve(FOLDER).resolve(site)), program, Optional.of(watch));
  }

  /** The outcome of the check of an incident whose files have a sum. */
  Optional<CheckedIncident> checked(String id, Optional<String> sum) {
    if (incidents.isEmpty() || sum.isEmpty()) {
      return Optional.empty();
    }
    Optional<EntryCodec.Entry> entry =
        incidents
            .get()
            .find(id)
            .map(EntryCodec::read)
            .filter(found -> found.key().equals(key(id, sum.get())));
    entry.ifPresent(found -> entries.put(id, found));
    return entry.map(EntryCodec.Entry::checked);
  }

  private String key(String id, String sum) {
    return new Sha256().add(program).add(id).add(sum).sum();
  }

  /** What an incident came to, if what that depends on has the same sum. */
  Optional<Shown> shown(String id, String inputs) {
    return Optional.ofNullable(entries.get(id))
        .filter(entry -> entry.inputs().equals(inputs))
        .map(entry -> new Shown(entry.unit()));
  }

  /**
   * What an incident came to.
   *
   * @param unit its pages; empty if the site does not show it
   */
  record Shown(Optional<MadeUnit> unit) {}

  /** The pages about all incidents, whatever they depended on. */
  Optional<MadeUnit> shared() {
    return shared
        .flatMap(folder -> folder.find(SHARED))
        .map(content -> EntryCodec.unit(new EntryReader(content)));
  }

  /** Whether what all pages depend on was left alone, so that anything may be kept. */
  boolean isSure() {
    return watch.filter(InputWatch::isUntouched).isPresent();
  }

  /** Keeps what an incident came to, unless it is known already or its files were touched. */
  void keep(CheckedIncident checked, String inputs, Optional<MadeUnit> unit) {
    if (incidents.isEmpty() || checked.sum().isEmpty()) {
      return;
    }
    EntryCodec.Entry known = entries.get(checked.id());
    boolean isKnown = known != null && known.inputs().equals(inputs) && known.unit().equals(unit);
    if (!isKnown && watch.filter(inputWatch -> inputWatch.isUntouched(checked.id())).isPresent()) {
      String key = key(checked.id(), checked.sum().get());
      EntryCodec.Entry entry = new EntryCodec.Entry(key, checked, inputs, unit);
      incidents.get().put(checked.id(), EntryCodec.write(entry));
    }
  }

  /** Keeps the pages about all incidents. */
  void keepShared(MadeUnit unit) {
    EntryWriter out = new EntryWriter();
    EntryCodec.unit(out, unit);
    shared.ifPresent(folder -> folder.put(SHARED, out.content()));
  }

  /** Drops what is remembered of other incidents than these. */
  void forgetOthers(Set<String> ids) {
    incidents.ifPresent(folder -> folder.keepOnly(new HashSet<>(ids)));
  }
}
