package broadside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class Trees {
  private Trees() {}

  /** The sums of the bytes (SHA-256) of all files of a folder, by their names. */
  public static SortedMap<String, String> bytes(Path folder) throws IOException {
    return each(folder, file -> sum(file));
  }

  /** The texts of all files of a folder, each byte a character, by their names. */
  public static SortedMap<String, String> texts(Path folder) throws IOException {
    return each(folder, Trees::text);
  }

  /** The times of all files of a folder, by their names. */
  public static SortedMap<String, String> times(Path folder) throws IOException {
    return each(folder, Trees::time);
  }

  /** Copies a folder, its files in the order of their names or in the reverse one. */
  public static void copy(Path from, Path to, boolean reverse) throws IOException {
    Comparator<Path> order = Comparator.comparing(Path::toString);
    for (Path file : files(from).sorted(reverse ? order.reversed() : order).toList()) {
      Path copied = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copied.getParent());
      Files.copy(file, copied);
    }
  }

  /** Removes a folder with all that is in it, if it is there. */
  public static void remove(Path folder) {
    try {
      for (Path file : walk(folder, Comparator.reverseOrder())) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> each(Path folder, Function<Path, String> of)
      throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    for (Path file : files(folder).toList()) {
      all.put(folder.relativize(file).toString(), of.apply(file));
    }
    return all;
  }

  private static Stream<Path> files(Path folder) throws IOException {
    return walk(folder, Comparator.naturalOrder()).stream().filter(Files::isRegularFile);
  }

  private static List<Path> walk(Path folder, Comparator<Path> order) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sum(Path file) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
