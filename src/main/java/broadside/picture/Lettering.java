package broadside.picture;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what of a line cards can show. Signs that no typeface here has are written in plain ones
 * that mean the same, and pictographs are left out. A hole in place of a letter would say something
 * else, so a line that has other letters yet is not shown at all. The typefaces are read for
 * unusual lines only.
 */
public final class Lettering {
  /** What both typefaces have: Latin, Cyrillic and Hebrew letters, and their punctuation. */
  private static final Pattern USUAL =
      Pattern.compile(
          "[ -~\\u00A0-\\u017F\\u0400-\\u045F\\u0490\\u0491\\u05BE\\u05D0-\\u05EA\\u05F3\\u05F4"
              + "\\u2013\\u2014\\u2018-\\u201E\\u2026\\u20AC]*");

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int INFORMATION = 0x2139;

  private final Faces faces;

  /** One for lines that nobody paints now. */
  public Lettering() {
    this(new Faces());
  }

  Lettering(Faces faces) {
    this.faces = faces;
  }

  /** The line as a card shows it; nothing if it has letters that cannot be shown. */
  public Optional<String> shown(String line) {
    if (USUAL.matcher(line).matches()) {
      return Optional.of(line);
    }
    String letters = withoutPictographs(inPlainSigns(line));
    boolean isWhole = Type.letters(letters).codePoints().noneMatch(this::isMissing);
    return Optional.of(letters).filter(kept -> isWhole && !kept.isEmpty());
  }

  /** The characters of a line that a card has no letters for, not even plain ones, each once. */
  public String missing(String line) {
    return USUAL.matcher(line).matches()
        ? ""
        : Type.letters(inPlainSigns(line))
            .codePoints()
            .filter(this::isMissing)
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
  }

  private String inPlainSigns(String line) {
    StringBuilder plain = new StringBuilder();
    line.codePoints()
        .mapToObj(sign -> isMissing(sign) ? PlainSigns.of(sign) : Character.toString(sign))
        .forEach(plain::append);
    return plain.toString();
  }

  /** What joins and steers pictographs goes with them. */
  private String withoutPictographs(String line) {
    String kept = without(line, sign -> isPictograph(sign) && isMissing(sign));
    return kept.equals(line)
        ? line
        : without(kept, sign -> Character.getType(sign) == Character.FORMAT)
            .replaceAll(" {2,}", " ")
            .replaceAll(" (?=[,.])", "")
            .strip();
  }

  private static String without(String line, IntPredicate left) {
    StringBuilder kept = new StringBuilder();
    line.codePoints().filter(left.negate()).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private boolean isMissing(int character) {
    return !faces.display().has(character) || !faces.text().has(character);
  }

  /** A picture, or what colours one or makes one of a digit. */
  private static boolean isPictograph(int character) {
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
      default -> character == EMOJI_STYLE || character == KEYCAP || character == INFORMATION;
    };
  }
}
