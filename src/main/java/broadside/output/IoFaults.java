package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Turns what the system says into faults. Arguments of each: the path; a number for a reason that
 * Java knows only as a class (see {@link #reason}), for the bundle to word; the system's own words.
 */
final class IoFaults {
  private IoFaults() {}

  /** A fault {@code cannot-write}. */
  static EnvironmentException cannotWrite(Path target, IOException cause) {
    return fault("cannot-write", target, cause);
  }

  /** A fault {@code cannot-read-site}. */
  static EnvironmentException cannotRead(Path target, IOException cause) {
    return fault("cannot-read-site", target, cause);
  }

  /** A fault {@code site-unfinished}. */
  static EnvironmentException unfinished(Path target, IOException cause) {
    return fault("site-unfinished", target, cause);
  }

  private static EnvironmentException fault(String id, Path target, IOException cause) {
    return new EnvironmentException(cause, id, path(target, cause), reason(cause), words(cause));
  }

  private static String path(Path target, IOException cause) {
    if (cause instanceof AtomicMoveNotSupportedException moved) {
      return moved.getOtherFile();
    }
    boolean named = cause instanceof FileSystemException fault && fault.getFile() != null;
    return named ? ((FileSystemException) cause).getFile() : target.toString();
  }

  /** 0 the system's words, 1 no permission, 2 not there, 3 something else there, 4 a volume. */
  private static int reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return 1;
    }
    if (cause instanceof NoSuchFileException) {
      return 2;
    }
    if (cause instanceof AtomicMoveNotSupportedException) {
      return 4;
    }
    return cause instanceof FileAlreadyExistsException ? 3 : 0;
  }

  private static String words(IOException cause) {
    boolean known = cause instanceof FileSystemException fault && fault.getReason() != null;
    String words = known ? ((FileSystemException) cause).getReason() : cause.getMessage();
    return words == null ? cause.getClass().getSimpleName() : words;
  }
}
