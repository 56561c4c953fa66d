package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the files of a workspace, always in the order of their names, whatever order the file
 * system lists them in. Hidden files are nobody's business.
 */
final class WorkspaceScanner {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");
  private static final String YAML = ".yaml";
  private static final Pattern ALMOST_YAML = Pattern.compile("\\.(yml|yaml\\.txt)$");
  static final String INCIDENT = "incident.yaml";
  static final String MEDIA = "media";
  private static final String PUBLISHER_PREFIX = "publisher.";

  private final Path root;
  private final List<Diagnostic> findings;
  private final WorkspaceBoundary insides;

  WorkspaceScanner(Path root, List<Diagnostic> findings) {
    this.root = root;
    this.findings = findings;
    this.insides = new WorkspaceBoundary(root);
  }

  /** A file's name in findings: relative to the workspace, with slashes. */
  static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The folders of the incidents, by name. */
  List<Path> incidents() {
    Path folder = root.resolve(WorkspaceReader.INCIDENTS);
    return list(folder, file -> (Files.isDirectory(file) && !isYamlName(file)) || isOdd(file))
        .stream()
        .filter(this::isNoLanguage)
        .filter(this::isNotMedia)
        .toList();
  }

  /** The pages of the site in another language stand in a folder of its name. */
  private boolean isNoLanguage(Path folder) {
    String name = folder.getFileName().toString();
    if (Languages.ALL.contains(name)) {
      findings.add(Diagnostic.error(Place.of(name(root, folder)), "reserved-name", name));
    }
    return !Languages.ALL.contains(name);
  }

  /** The publisher's own pictures stand there. */
  private boolean isNotMedia(Path folder) {
    boolean isMedia = folder.getFileName().toString().equals(MEDIA);
    if (isMedia && Files.exists(folder.resolve(INCIDENT))) {
      findings.add(Diagnostic.error(Place.of(name(root, folder)), "reserved-media", MEDIA));
    }
    return !isMedia;
  }

  /** What stands in the folder of an incident. */
  IncidentFiles incident(Path folder) {
    Stream.of(folder, folder.resolve("events"))
        .flatMap(place -> list(place, WorkspaceScanner::isAlmostYaml).stream())
        .forEach(this::reportEnding);
    List<Path> events = list(folder.resolve("events"), file -> isYaml(file) || isOdd(file));
    Path incident = folder.resolve(INCIDENT);
    Map<String, Path> translations = new TreeMap<>();
    list(folder, file -> !file.equals(incident) && (isYaml(file) || isOdd(file)))
        .forEach(file -> translations.put(stem(file), file));
    return new IncidentFiles(
        folder.getFileName().toString(), incident, translations, events, media(folder));
  }

  private Set<String> media(Path folder) {
    return list(folder.resolve(MEDIA), file -> Files.isRegularFile(file) || isOdd(file)).stream()
        .map(file -> name(folder, file))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The publisher's files; translations are called like {@code publisher.uk.yaml}. */
  PublisherFiles publisher() {
    Path folder = root.resolve(WorkspaceReader.INCIDENTS);
    Map<String, Path> translations = new TreeMap<>();
    list(folder, file -> isYaml(file) && stem(file).startsWith(PUBLISHER_PREFIX))
        .forEach(file -> translations.put(stem(file).substring(PUBLISHER_PREFIX.length()), file));
    return new PublisherFiles(folder.resolve("publisher.yaml"), translations, media(folder));
  }

  /** A record that nobody reads would be lost without a word. */
  private void reportEnding(Path file) {
    report(file, "bad-file-ending");
  }

  private static boolean isAlmostYaml(Path file) {
    return ALMOST_YAML.matcher(file.getFileName().toString()).find();
  }

  private static boolean isYaml(Path file) {
    return isYamlName(file) && Files.isRegularFile(file);
  }

  private static boolean isYamlName(Path file) {
    return file.getFileName().toString().endsWith(YAML);
  }

  /** Reports what is not what its name says, as it would be passed over; never true. */
  private boolean isOdd(Path file) {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      report(file, "link-nowhere");
    } else if (isYamlName(file) && !Files.isRegularFile(file)) {
      report(file, "not-a-file");
    }
    return false;
  }

  /** Whether a file is one of those that are read. */
  static boolean isRead(Path root, Path file) {
    return isYaml(file)
        && NAME.matcher(file.getFileName().toString()).matches()
        && new WorkspaceBoundary(root).holds(file);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - YAML.length());
  }

  private List<Path> list(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        report(folder, "not-a-folder");
      }
      return List.of();
    }
    if (!isInside(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> some = files.limit(Limits.FILES + 1L).toList();
      if (some.size() > Limits.FILES) {
        report(folder, "too-many-files", some.size(), Limits.FILES);
        return List.of();
      }
      return some.stream()
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(wanted)
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .filter(this::isWellNamed)
          .filter(file -> !Files.isSymbolicLink(file) || isInside(file))
          .toList();
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", name(root, folder), String.valueOf(unreadable.getMessage()));
    }
  }

  private boolean isInside(Path file) {
    boolean inside = insides.holds(file);
    if (!inside) {
      report(file, "link-outside");
    }
    return inside;
  }

  private void report(Path file, String id, Object... args) {
    report(file, Fault.of(id, args));
  }

  private void report(Path file, Fault fault) {
    Diagnostic finding = Diagnostic.error(Place.of(name(root, file)), fault);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** The slugs of what stands between its dots. */
  private static Optional<String> wellNamed(String name) {
    String better =
        DOT.splitAsStream(name)
            .flatMap(piece -> Slug.of(piece).stream())
            .collect(Collectors.joining("."));
    return Optional.of(better).filter(found -> NAME.matcher(found).matches());
  }

  private boolean isWellNamed(Path file) {
    String name = file.getFileName().toString();
    if (Ids.isDevice(name)) {
      report(file, "device-name", name);
      return false;
    }
    boolean wellNamed = NAME.matcher(name).matches();
    if (!wellNamed) {
      report(file, Fault.of("bad-file-name").suggesting(wellNamed(name)));
    }
    return wellNamed;
  }
}
