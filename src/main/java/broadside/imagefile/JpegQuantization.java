package broadside.imagefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By what the coefficients of components are multiplied (ITU T.81, B.2.4.1), in zigzag order. */
final class JpegQuantization implements JpegTable {
  private static final int COEFFICIENTS = 64;

  private final JpegSegment segment;
  private final List<JpegComponent> components = new ArrayList<>();

  JpegQuantization(JpegSegment segment) {
    this.segment = segment;
  }

  /** Says of which component its coefficients are. */
  void use(JpegComponent component) {
    components.add(component);
  }

  /** A coefficient that is zero in all blocks stays so by whatever it is multiplied. */
  @Override
  public Optional<JpegSegment> clean() {
    byte[] clean = segment.content().clone();
    int bytes = clean.length / COEFFICIENTS;
    long needed =
        components.stream().mapToLong(JpegComponent::coefficients).reduce(1, (a, b) -> a | b);
    for (int i = 0; i < COEFFICIENTS; i++) {
      if ((needed >> i & 1) == 0) {
        clean[1 + bytes * i] = 0;
        clean[bytes * (i + 1)] = 1;
      }
    }
    return Optional.of(segment.with(clean)).filter(any -> !components.isEmpty());
  }
}
