package broadside.wording;

import java.util.regex.Pattern;

/** The beginning of a text in plain words. */
final class FirstWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A name for what has none. */
  private static final int NAME = 60;

  /** A summary, as search engines and previews of links show it. */
  private static final int SUMMARY = 200;

  private FirstWords() {}

  /** A name of a few words. */
  static String name(String words) {
    return start(words, NAME);
  }

  /** A sentence or two. */
  static String summary(String words) {
    return start(words, SUMMARY);
  }

  /** A little longer than the most is still shown whole: a word more is better than a dot. */
  private static String start(String words, int most) {
    String line = SPACE.matcher(words).replaceAll(" ").strip();
    int longest = most + most / 15;
    int cut = line.length() > longest ? line.lastIndexOf(' ', most) : -1;
    return cut > 0 ? line.substring(0, cut) + "…" : line;
  }
}
