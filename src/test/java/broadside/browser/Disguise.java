package broadside.browser;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Another way to write an address, of which browsers, or whoever decodes it, may make the same. */
record Disguise(String kind, String part) {
  /** What the letters of ASCII have to those of full width. */
  private static final int WIDE = 0xFEE0;

  private static final int THIRD = 2;

  /** One of the lines in {@code attack-parts.txt}. */
  static Disguise of(String line) {
    String[] words = line.split(" ", 2);
    return new Disguise(words[0], words.length == 1 ? "" : words[1]);
  }

  /** The address, disguised. */
  String of(String scheme, String rest) {
    return switch (kind) {
      case "plain" -> scheme + ":" + rest;
      case "case" -> each(scheme, c -> c % 2 == 0 ? upper(c) : Character.toString(c)) + ":" + rest;
      case "wide" -> each(scheme, c -> Character.toString(c + WIDE)) + ":" + rest;
      case "each" -> each(scheme, this::formatted) + ":" + rest;
      case "one" -> third(scheme, letter -> formatted(letter.codePointAt(0))) + ":" + rest;
      case "within" -> third(scheme, letter -> literal() + letter) + ":" + rest;
      case "before" -> literal() + scheme + ":" + rest;
      case "colon" -> scheme + literal() + rest;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** A format with a number in it needs two percent signs for one; so do all. */
  private String literal() {
    return part.replace("%%", "%");
  }

  private String formatted(int letter) {
    return String.format(Locale.ROOT, part, letter);
  }

  private static String upper(int letter) {
    return Character.toString(Character.toUpperCase(letter));
  }

  private static String third(String scheme, UnaryOperator<String> change) {
    String letter = scheme.substring(THIRD, THIRD + 1);
    return scheme.replaceFirst(
        "(?<=^..)" + Pattern.quote(letter), Matcher.quoteReplacement(change.apply(letter)));
  }

  private static String each(String scheme, IntFunction<String> change) {
    return scheme.chars().mapToObj(change).collect(Collectors.joining());
  }
}
