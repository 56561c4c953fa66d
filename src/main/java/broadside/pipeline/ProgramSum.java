package broadside.pipeline;

import broadside.digest.FolderSum;
import broadside.digest.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sum of the program: another program may make other pages of the same record. */
final class ProgramSum {
  private ProgramSum() {}

  /** The sum of all on the class path; empty if something there cannot be read. */
  static Optional<String> of(String classPath) {
    Sha256 sum = new Sha256().add(System.getProperty("java.version", ""));
    try {
      for (String part : classPath.split(File.pathSeparator, -1)) {
        sum.add(of(Path.of(part)));
      }
      return Optional.of(sum.sum());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String of(Path part) throws IOException {
    if (Files.isDirectory(part)) {
      return FolderSum.of(part, file -> true)
          .map(FolderSum::contents)
          .orElseThrow(() -> new IOException(part.toString()));
    }
    return Files.exists(part) ? ofJar(part) : "";
  }

  /** Its table of contents has a sum of each file. */
  private static String ofJar(Path jar) throws IOException {
    Sha256 sum = new Sha256();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        sum.add(entry.getName()).add(entry.getCrc()).add(entry.getSize());
      }
    }
    return sum.sum();
  }
}
