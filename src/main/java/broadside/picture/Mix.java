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

  /** So many shares out of all of the second colour, the rest of the first. */
  static Colour of(Colour first, Colour second, int shares, int all) {
    return Colour.of(of(first.rgb(), second.rgb(), shares, all));
  }

  /** How different two colours are: the square of their distance in the cube of all colours. */
  static int distance(int first, int second) {
    return square(first, second, 16) + square(first, second, 8) + square(first, second, 0);
  }

  private static int part(int first, int second, int shift, int shares, int all) {
    int from = (first >> shift) & PART;
    int to = (second >> shift) & PART;
    return ((from * (all - shares) + to * shares + all / 2) / all) << shift;
  }

  private static int square(int first, int second, int shift) {
    int difference = ((first >> shift) & PART) - ((second >> shift) & PART);
    return difference * difference;
  }
}
