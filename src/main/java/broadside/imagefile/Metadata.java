package broadside.imagefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the metadata of a file tell.
 *
 * @param traces of whom and what
 * @param orientation how the picture is to be turned
 */
record Metadata(Set<Trace> traces, Orientation orientation) {
  /** Reads all that stands beside the picture. */
  static Metadata of(Besides besides) {
    Set<Trace> traces = EnumSet.noneOf(Trace.class);
    traces.addAll(besides.traces());
    for (Besides.Block block : besides.blocks()) {
      switch (block.kind()) {
        case XMP -> traces.addAll(XmpReader.traces(block.content()));
        case PHOTOSHOP -> traces.addAll(PhotoshopReader.traces(block.content()));
        case EXIF, LATE_EXIF -> traces.addAll(ExifReader.read(block.content()).traces());
      }
    }
    return new Metadata(Collections.unmodifiableSet(traces), orientation(besides));
  }

  /** Of several blocks browsers read the first one, whether it has an orientation or not. */
  private static Orientation orientation(Besides besides) {
    return besides.blocks().stream()
        .filter(block -> block.kind() == Besides.Kind.EXIF)
        .findFirst()
        .map(block -> ExifReader.read(block.content()).orientation())
        .orElse(Orientation.UPRIGHT);
  }
}
