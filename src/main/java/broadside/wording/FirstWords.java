package broadside.wording;

import java.util.regex.Pattern;

/** The beginning of a text: some words, without the signs of Markdown. */
final class FirstWords {
  private static final Pattern SIGNS =
      Pattern.compile("</?span[^>]*>|[*_`#>\\[\\]]|\\([^)]*\\)|\\\\");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A name for what has none. */
  private static final int NAME = 60;

  /** A summary, as search engines and previews of links show it. */
  private static final int SUMMARY = 200;

  /** Enough to find some words in; more would cost time for nothing. */
  private static final int READ = 2000;

  private FirstWords() {}

  /** A name of a few words. */
  static String of(String text) {
    return of(text, NAME);
  }

  /** A sentence or two. */
  static String summary(String text) {
    return of(text, SUMMARY);
  }

  /** A little longer than the most is still shown whole: a word more is better than a dot. */
  private static String of(String text, int most) {
    String words = SIGNS.matcher(start(text)).replaceAll("");
    String plain = SPACE.matcher(words).replaceAll(" ").strip();
    int longest = most + most / 15;
    int cut = plain.length() > longest ? plain.lastIndexOf(' ', most) : -1;
    return cut > 0 ? plain.substring(0, cut) + "…" : plain;
  }

  private static String start(String text) {
    if (text.length() <= READ) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(READ - 1)) ? READ - 1 : READ);
  }
}
