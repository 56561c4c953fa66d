package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.model.translation.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads files of the record one after the other, and collects what is wrong with them. */
final class RecordReader {
  private final Path root;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, Locations> locations = new TreeMap<>();

  /** A reader of files below a workspace's folder. */
  RecordReader(Path root) {
    this.root = root;
  }

  /** What was found so far; rules that look at files add to it. */
  List<Diagnostic> findings() {
    return findings;
  }

  /** Where each value of the files read so far stands, by file. */
  Map<String, Locations> locations() {
    return locations;
  }

  /** A file mapped to a value; empty if it cannot be used. */
  <T> Optional<T> map(Path file, Function<Fields, T> mapper) {
    return tree(file).map(node -> collecting(found -> Fields.read(node, found, mapper)));
  }

  /** A file that must be there: if it cannot be used, an empty one stands in for it. */
  <T> T required(Path file, Function<Fields, T> mapper) {
    return map(file, mapper)
        .orElseGet(() -> mapper.apply(Fields.empty(Place.of(WorkspaceScanner.name(root, file)))));
  }

  /** The translations in files, by language. */
  List<Translation> translations(Map<String, Path> files) {
    List<Translation> translations = new ArrayList<>();
    files.forEach((language, file) -> translation(language, file).ifPresent(translations::add));
    return translations;
  }

  private Optional<Translation> translation(String language, Path file) {
    if (Notations.language(language) instanceof Parsed.Failure<String> failure) {
      findings.add(Diagnostic.error(Place.of(WorkspaceScanner.name(root, file)), failure.fault()));
      return Optional.empty();
    }
    return tree(file)
        .map(node -> collecting(found -> TranslationMapper.translation(node, language, found)));
  }

  /** Keeps of the findings of one file as many as somebody may want to read. */
  private <T> T collecting(Function<List<Diagnostic>, T> reader) {
    List<Diagnostic> found = new ArrayList<>();
    T value = reader.apply(found);
    Faults faults = new Faults();
    found.forEach(faults::add);
    findings.addAll(faults.found());
    return value;
  }

  private Optional<Node> tree(Path file) {
    String name = WorkspaceScanner.name(root, file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      findings.add(Diagnostic.error(Place.of(name), "not-a-file"));
      return Optional.empty();
    }
    if (!new WorkspaceBoundary(root).holds(file)) {
      String id = Files.exists(file) ? "link-outside" : "link-nowhere";
      findings.add(Diagnostic.error(Place.of(name), id));
      return Optional.empty();
    }
    try {
      YamlTree tree = YamlReader.read(name, head(file));
      locations.put(name, tree.locations());
      findings.addAll(tree.diagnostics());
      return tree.root();
    } catch (NoSuchFileException missing) {
      findings.add(Diagnostic.error(Place.of(name), "missing-file", name));
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", name, String.valueOf(unreadable.getMessage()));
    }
  }

  /** No more of a file than is needed to see that it is too large. */
  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(YamlReader.MAX_BYTES + 1);
    }
  }
}
