package broadside.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text, where it has no title: some words, without the signs of Markdown. */
final class FirstWords {
  private static final Pattern SIGNS =
      Pattern.compile("</?span[^>]*>|[*_`#>\\[\\]]|\\([^)]*\\)|\\\\");
  private static final Pattern BEGINNING = Pattern.compile("^.{1,60}(?= )");
  private static final int LONGEST = 64;

  /** Enough to find some words in; more would cost time for nothing. */
  private static final int READ = 2000;

  private FirstWords() {}

  static String of(String text) {
    String plain = SIGNS.matcher(start(text)).replaceAll("").replaceAll("\\s+", " ").strip();
    Matcher beginning = BEGINNING.matcher(plain);
    return plain.length() > LONGEST && beginning.find() ? beginning.group() + "…" : plain;
  }

  private static String start(String text) {
    if (text.length() <= READ) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(READ - 1)) ? READ - 1 : READ);
  }
}
