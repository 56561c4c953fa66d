package broadside.imagefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what stands in a file beside the picture, while its parts are walked. */
final class Besides {
  private final Set<Trace> traces = EnumSet.noneOf(Trace.class);
  private final List<Block> blocks = new ArrayList<>();

  /** A kind of metadata. */
  enum Kind {
    /** A TIFF, without the word “Exif” before it. */
    EXIF,
    /** The same behind pixels, where browsers do not look how to turn the picture. */
    LATE_EXIF,
    /** The resources of Photoshop, IPTC among them. */
    PHOTOSHOP,
    /** XML. */
    XMP
  }

  /**
   * A block of metadata that has to be read to know what it tells.
   *
   * @param kind how it is written
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  record Block(Kind kind, byte[] content) {}

  void add(Trace trace) {
    traces.add(trace);
  }

  void add(Kind kind, byte[] content) {
    blocks.add(new Block(kind, content));
  }

  Set<Trace> traces() {
    return traces;
  }

  List<Block> blocks() {
    return blocks;
  }
}
