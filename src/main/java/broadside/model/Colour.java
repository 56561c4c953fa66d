package broadside.model;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB), each part from 0 to 255.
 *
 * @param red how red
 * @param green how green
 * @param blue how blue
 */
public record Colour(int red, int green, int blue) {
  private static final int MOST = 255;
  private static final Pattern NOTATION = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern BARE = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
  private static final Pattern PARTS =
      Pattern.compile("(?:rgb)?\\(?(\\d{1,3}), *(\\d{1,3}), *(\\d{1,3})\\)?");

  /** The colour of a number as {@code 0xRRGGBB}. */
  public static Colour of(int rgb) {
    return new Colour((rgb >> 16) & MOST, (rgb >> 8) & MOST, rgb & MOST);
  }

  /** Reads a colour such as {@code #5b2a86}, or tells that it is none. */
  public static Parsed<Colour> parse(String text) {
    if (text.isEmpty()) {
      return Parsed.fault("empty-colour");
    }
    return NOTATION.matcher(text).matches()
        ? Parsed.of(of(Integer.parseInt(text.substring(1), 16)))
        : new Parsed.Failure<>(Fault.of("bad-colour", text).suggesting(meant(text)));
  }

  /** The colour as a number. */
  public int rgb() {
    return (red << 16) | (green << 8) | blue;
  }

  /** The colour as it is written. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06x", rgb());
  }

  /** Other notations that designers use: without the mark, in short, or in three numbers. */
  private static Optional<String> meant(String text) {
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return Optional.of("#" + inFull(bare.group(1)));
    }
    return PARTS.matcher(text).results().findFirst().flatMap(Colour::ofParts);
  }

  private static String inFull(String digits) {
    return digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
  }

  private static Optional<String> ofParts(MatchResult parts) {
    Colour colour = new Colour(part(parts, 1), part(parts, 2), part(parts, 3));
    return Math.max(colour.red, Math.max(colour.green, colour.blue)) > MOST
        ? Optional.empty()
        : Optional.of(colour.hex());
  }

  private static int part(MatchResult parts, int index) {
    return Integer.parseInt(parts.group(index));
  }
}
