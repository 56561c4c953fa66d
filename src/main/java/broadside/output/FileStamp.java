package broadside.output;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without reading it: enough to see that nobody wrote it since.
 *
 * @param size in bytes
 * @param modified when it was written last, in nanoseconds since 1970, as exact as the file system
 *     keeps it
 */
public record FileStamp(long size, long modified) {

  static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
