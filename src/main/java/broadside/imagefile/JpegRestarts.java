package broadside.imagefile;

import java.nio.ByteBuffer;
import java.util.Optional;

/** After how many units a scan is coded anew (ITU T.81, B.2.4.4). */
final class JpegRestarts implements JpegTable {
  private final JpegSegment segment;
  private boolean used;

  JpegRestarts(JpegSegment segment) {
    this.segment = segment;
  }

  /** None, as long as no segment says something else. */
  static JpegRestarts none() {
    return new JpegRestarts(new JpegSegment(JpegSegment.DRI, new byte[Short.BYTES]));
  }

  /** As a scan begins: the interval in units, or 0 for none. */
  int interval() {
    used = true;
    return ByteBuffer.wrap(segment.content()).getShort() & 0xFFFF;
  }

  @Override
  public Optional<JpegSegment> clean() {
    return Optional.of(segment).filter(any -> used);
  }
}
