package broadside.pipeline;

import broadside.output.FileStamp;
import broadside.output.SiteFile;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of the site that was made, in this build or an earlier one.
 *
 * @param file its path, sum and stamp
 * @param inputs the sum of all that it depends on
 * @param ids the places in it that a link may lead to, parted by spaces
 */
record MadeFile(SiteFile file, String inputs, String ids) {

  /** A file that was just made; its stamp is known once it stands in the site. */
  static MadeFile of(String path, String sum, String inputs, Set<String> ids) {
    return new MadeFile(
        new SiteFile(path, sum, new FileStamp(0, 0)), inputs, String.join(" ", new TreeSet<>(ids)));
  }

  /** The same with the stamp of the file that now stands in the site. */
  MadeFile standing(SiteFile now) {
    return new MadeFile(now, inputs, ids);
  }

  String path() {
    return file.path();
  }

  /** The places in it. */
  Set<String> places() {
    return ids.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(ids.split(" ")));
  }
}
