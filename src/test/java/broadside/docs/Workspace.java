package broadside.docs;

import broadside.cli.Program;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A workspace in a temporary folder, and the program run on it. */
record Workspace(Path root) {
  /** How a run ended and what it printed. */
  record Run(int code, String out, String err) {}

  void write(String path, String content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A small picture in the format that its name tells. */
  void picture(String path) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(image, path.substring(path.lastIndexOf('.') + 1), file.toFile());
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

  Run run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--workspace";
    all[1] = root.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Program.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    return new Run(code, out.toString(), err.toString());
  }
}
