package broadside.picture;

import broadside.model.Colour;

/** Mixes colours, part by part. */
final class Mix {
  private static final int PART = 0xFF;

  private Mix() {}

  /** So many shares out of all of the second colour, the rest of the first; as numbers. */
  static int of(int first, int second, int shares, int all) {
    return part(first, second, 16, shares, all)
        | part(first, second, 8, shares, all)
        | part(first, second, 0, shares, all);
  }

  /** So many hundredths of the second colour, the rest of the first. */
  static Colour of(Colour first, Colour second, int hundredths) {
    return Colour.of(of(first.rgb(), second.rgb(), hundredths, 100));
  }

  private static int part(int first, int second, int shift, int shares, int all) {
    int from = (first >> shift) & PART;
    int to = (second >> shift) & PART;
    return ((from * (all - shares) + to * shares + all / 2) / all) << shift;
  }
}
