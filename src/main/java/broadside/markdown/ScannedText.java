package broadside.markdown;

import java.util.function.IntPredicate;

/** A text that is read from place to place. Behind its end stand NULs. */
record ScannedText(CharSequence characters) {
  /** Where nothing ends: there is none. */
  static final int NONE = -1;

  int length() {
    return characters.length();
  }

  char at(int place) {
    return place < characters.length() ? characters.charAt(place) : 0;
  }

  boolean isAt(int place, String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (at(place + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first place that has no such character, or the limit. */
  int skip(int start, int limit, IntPredicate characters) {
    int place = start;
    while (place < limit && characters.test(at(place))) {
      place++;
    }
    return place;
  }
}
