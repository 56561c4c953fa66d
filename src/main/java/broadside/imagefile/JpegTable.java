package broadside.imagefile;

import java.util.Optional;

/** What holds for the scans that follow it, and knows what of it they use. */
sealed interface JpegTable permits JpegCodes, JpegQuantization, JpegRestarts {
  /** Its segment, without what no pixel needs; empty if nothing is used. */
  Optional<JpegSegment> clean();
}
