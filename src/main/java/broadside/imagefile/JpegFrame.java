package broadside.imagefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** The components that the pixels of a JPEG have (ITU T.81, A.1.1 and B.2.2). */
final class JpegFrame {
  private static final int BLOCK = 8;
  private static final int SIZE = 1;
  private static final int COMPONENTS = 5;
  private static final int MOST_COMPONENTS = 4;
  private static final int MOST_SAMPLING = 4;
  private static final int HALF = 0xF;

  private final boolean progressive;
  private final ImageSize size;
  private final int across;
  private final int down;
  private final Map<Byte, JpegComponent> components = new HashMap<>();

  /**
   * Reads the segment.
   *
   * @throws IOException if browsers would not show such components
   */
  JpegFrame(JpegSegment frame) throws IOException {
    progressive = frame.marker() == JpegSegment.SOF2;
    size = size(frame);
    across = most(frame.content(), 4);
    down = most(frame.content(), 0);
    components(ByteBuffer.wrap(frame.content()).position(COMPONENTS));
  }

  /** The size of the picture, also of one that is too large. */
  static ImageSize size(JpegSegment frame) {
    ByteBuffer in = ByteBuffer.wrap(frame.content()).position(SIZE);
    int height = in.getShort() & 0xFFFF;
    return new ImageSize(in.getShort() & 0xFFFF, height);
  }

  /** The most samples of a component in one direction. */
  private static int most(byte[] content, int shift) throws IOException {
    int count = content[COMPONENTS];
    if (count < 1 || count > MOST_COMPONENTS) {
      throw new IOException("components");
    }
    int most = 0;
    for (int i = 0; i < count; i++) {
      int sampling = content[COMPONENTS + 2 + 3 * i] >> shift & HALF;
      if (sampling < 1 || sampling > MOST_SAMPLING) {
        throw new IOException("sampling");
      }
      most = Math.max(most, sampling);
    }
    return most;
  }

  private void components(ByteBuffer in) {
    int count = in.get();
    for (int i = 0; i < count; i++) {
      byte name = in.get();
      int sampling = in.get();
      JpegComponent.Grid grid =
          new JpegComponent.Grid(
              sampling >> 4,
              sampling & HALF,
              parts(size.width() * (sampling >> 4), across * BLOCK),
              parts(size.height() * (sampling & HALF), down * BLOCK));
      components.put(name, new JpegComponent(grid, in.get() & HALF));
    }
  }

  /** Its component of a name. */
  JpegComponent component(byte name) throws IOException {
    JpegComponent component = components.get(name);
    if (component == null) {
      throw new IOException("no such component");
    }
    return component;
  }

  /** Whether its coefficients come in several scans. */
  boolean progressive() {
    return progressive;
  }

  /** How many units of several components lie in a row. */
  int columns() {
    return parts(size.width(), across * BLOCK);
  }

  /** How many units of several components lie in a column. */
  int rows() {
    return parts(size.height(), down * BLOCK);
  }

  private static int parts(int length, int part) {
    return (length + part - 1) / part;
  }
}
