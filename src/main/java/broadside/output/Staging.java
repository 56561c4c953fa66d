package broadside.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The files of a build that the target does not hold yet, at the same paths in a folder beside it.
 * Thread-safe.
 *
 * @param root the folder; does not exist until the first file is written
 */
record Staging(Path root) {

  /**
   * Writes a file.
   *
   * @return its stamp, which it keeps when it is put in place by a rename
   * @throws IOException when the system refuses
   */
  FileStamp write(String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    try {
      write(file, content);
    } catch (NoSuchFileException noFolderYet) {
      Files.createDirectories(file.getParent());
      write(file, content);
    }
    return FileStamp.of(
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * The same files, as old as they are, in another folder, which may be on another file system.
   *
   * @throws IOException when the system refuses
   */
  Staging copyTo(Path other) throws IOException {
    Tree tree = Tree.scan(root);
    for (Path folder : tree.folders()) {
      Files.createDirectories(other.resolve(folder));
    }
    for (Path file : tree.files()) {
      copy(root.resolve(file), other.resolve(file));
    }
    return new Staging(other);
  }

  /** What the system says of two files is told of the one that could not be written. */
  private static void copy(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (FileSystemException failure) {
      if (failure.getOtherFile() == null) {
        throw failure;
      }
      FileSystemException told = new FileSystemException(to.toString(), null, failure.getReason());
      told.initCause(failure);
      throw told;
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
