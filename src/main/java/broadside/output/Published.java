package broadside.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The site as it stands before a build: what an earlier one wrote, not the files of others. */
public final class Published {
  private final Path root;
  private final Manifest manifest;

  private Published(Path root, Manifest manifest) {
    this.root = root;
    this.manifest = manifest;
  }

  static Published of(Path root) throws IOException {
    return new Published(root, Manifest.read(root));
  }

  /**
   * The text of a file of ours, also if somebody edited it since; empty when there is none.
   *
   * @throws broadside.diagnostic.EnvironmentException {@code cannot-read-site} when it is there but
   *     cannot be read
   */
  public Optional<String> text(String path) {
    Path file = root.resolve(path);
    if (!manifest.names(path) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw IoFaults.cannotRead(root, e);
    }
  }
}
