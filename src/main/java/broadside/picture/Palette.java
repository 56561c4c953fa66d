package broadside.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours of a sheet, up to 256, in the order in which they were first needed. Who needs more
 * gets the most similar one.
 */
final class Palette {
  private static final int MOST = 256;

  private final int[] colours = new int[MOST];
  private final Map<Integer, Ink> inks = new HashMap<>();
  private int size;

  /** The place of a colour. */
  int index(int rgb) {
    for (int i = 0; i < size; i++) {
      if (colours[i] == rgb) {
        return i;
      }
    }
    if (size == MOST) {
      return nearest(rgb);
    }
    colours[size] = rgb;
    return size++;
  }

  int rgb(int index) {
    return colours[index];
  }

  /** A colour to paint with. */
  Ink ink(int rgb) {
    return inks.computeIfAbsent(rgb, colour -> new Ink(this, colour));
  }

  /** All colours, by their places. */
  int[] colours() {
    return Arrays.copyOf(colours, size);
  }

  private int nearest(int rgb) {
    int nearest = 0;
    for (int i = 1; i < size; i++) {
      if (Mix.distance(colours[i], rgb) < Mix.distance(colours[nearest], rgb)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
