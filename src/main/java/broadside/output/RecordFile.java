package broadside.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the record: the whole of it, or nothing. */
public final class RecordFile {
  private RecordFile() {}

  /**
   * Writes a text in UTF-8 in place of what the file held.
   *
   * @throws broadside.diagnostic.EnvironmentException if it cannot be written
   */
  public static void write(Path file, String text) {
    Path draft = file.resolveSibling("." + file.getFileName() + ".next");
    try {
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw IoFaults.cannotWrite(file, failure);
    }
  }
}
