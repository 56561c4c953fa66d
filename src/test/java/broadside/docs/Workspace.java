package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A workspace in a temporary folder, and the program run on it. */
record Workspace(Path root) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FILE = Pattern.compile("(?:faulty )?file: (.+)");
  private static final Pattern ADDITION = Pattern.compile("add to: (.+)");

  /**
   * Writes the file that a block of a page shows, or what it adds to one; other blocks hold none.
   */
  void put(Page.Block block) {
    Matcher file = FILE.matcher(block.mark());
    Matcher addition = ADDITION.matcher(block.mark());
    if (file.matches()) {
      write(file.group(1), block.content());
    } else if (addition.matches()) {
      append(addition.group(1), block.content());
    }
  }

  void write(String path, String content) {
    try {
      Files.writeString(inFolder(path), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(String path, byte[] content) {
    try {
      Files.write(inFolder(path), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void append(String path, String content) {
    try {
      Files.writeString(root.resolve(path), content, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A small picture in the format that its name tells. */
  void picture(String path) {
    try {
      BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(image, path.substring(path.lastIndexOf('.') + 1), inFolder(path).toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An incident that is public, from the part of its file that matters. */
  void incident(String id, String yaml) {
    write("incidents/publisher.yaml", "name: P\nbase-url: https://example.org/\n");
    String head = "title: T\nlanguage: en\ntime-zone: Europe/Kyiv\ntlp: clear\n";
    write("incidents/" + id + "/incident.yaml", head + yaml);
  }

  /** The findings about an incident, from the part of its file that matters. */
  Run check(String yaml) {
    incident("i", yaml);
    return run("check");
  }

  /** What a command says about an incident, from the part of its file that matters. */
  JsonNode json(String command, String yaml) {
    incident("i", yaml);
    Run run = run(command, "i", "--format", "json");
    assertEquals(0, run.code(), run.err() + yaml);
    try {
      return JSON.readTree(run.out());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Run run(String... arguments) {
    return new TestWorkspace(root).run(arguments);
  }

  private Path inFolder(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }
}
