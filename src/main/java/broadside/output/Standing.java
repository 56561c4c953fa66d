package broadside.output;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What stands at a path of the target; a symbolic link counts as such. */
sealed interface Standing {

  /**
   * Nothing.
   *
   * @param obstacle the path of what stands where a folder would have to be, if anything does
   */
  record Nothing(Optional<String> obstacle) implements Standing {}

  /** A folder. */
  record Folder() implements Standing {}

  /** An ordinary file. */
  record PlainFile(FileStamp stamp) implements Standing {}

  /** A link, a device or the like. */
  record Other() implements Standing {}

  static Standing of(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return new PlainFile(FileStamp.of(attributes));
    }
    return attributes.isDirectory() ? new Folder() : new Other();
  }
}
