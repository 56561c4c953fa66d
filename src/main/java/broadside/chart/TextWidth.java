package broadside.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words come out in a font without serifs: an estimate on the wide side, since nobody
 * knows the font of the reader.
 */
final class TextWidth {
  private static final String THIN = "ijlI.,:;!|'’‘·";
  private static final String NARROW = "ftr()[]{}-/“”\"";
  private static final String WIDE = "<>=+&~mwMWжшщюмыфЖШЩЮМЫФ%@–—…";
  private static final double SPACE = 0.32;
  private static final double SLIGHT = 0.3;
  private static final double SLIM = 0.42;
  private static final double SMALL = 0.62;
  private static final double CYRILLIC = 0.66;
  private static final double CAPITAL = 0.72;
  private static final double BROAD = 1.0;

  /** Most letters are before it, and to look a script up takes long. */
  private static final char FIRST_CYRILLIC = '\u0400';

  private static final String MORE = "…";

  /** Of the size of the type, in pixels. */
  private final int size;

  TextWidth(int size) {
    this.size = size;
  }

  /** The width in pixels. */
  int of(String text) {
    return (int) Math.ceil(text.codePoints().mapToDouble(TextWidth::share).sum() * size);
  }

  /** A character's width as a share of the size of the type. */
  private static double share(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.SPACE_SEPARATOR -> SPACE;
      default -> ofLetter(character);
    };
  }

  private static double ofLetter(int character) {
    if (THIN.indexOf(character) >= 0) {
      return SLIGHT;
    }
    if (NARROW.indexOf(character) >= 0) {
      return SLIM;
    }
    boolean isPlain = character < Character.MIN_SURROGATE && !Character.isIdeographic(character);
    if (!isPlain || WIDE.indexOf(character) >= 0) {
      return BROAD;
    }
    return Character.isUpperCase(character) ? CAPITAL : ofSmall(character);
  }

  private static double ofSmall(int character) {
    boolean isCyrillic =
        character >= FIRST_CYRILLIC
            && Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC;
    return isCyrillic ? CYRILLIC : SMALL;
  }

  /** A text in at most two lines of a width; what does not fit ends in an ellipsis. */
  List<String> wrap(String text, int width) {
    if (of(text) <= width) {
      return List.of(text);
    }
    int end = fitting(text, width);
    int space = text.lastIndexOf(' ', end);
    String first = text.substring(0, space > 0 ? space : end);
    String rest = text.substring(first.length()).strip();
    List<String> lines = new ArrayList<>(List.of(first.strip()));
    lines.add(of(rest) <= width ? rest : cut(rest, width));
    return lines;
  }

  private String cut(String text, int width) {
    return text.substring(0, fitting(text, width - of(MORE))).strip() + MORE;
  }

  /** How many characters fit, at least one. */
  private int fitting(String text, int width) {
    double taken = 0;
    int end = 0;
    while (end < text.length()) {
      taken += share(text.codePointAt(end)) * size;
      if (taken > width && end > 0) {
        return end;
      }
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
