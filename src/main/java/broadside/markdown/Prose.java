package broadside.markdown;

import java.util.List;

/**
 * What a block of a text says as one string: its words without their marks, each white space within
 * a line one space. In place of code and of pictures stands a sign that is no letter; a line break
 * that must stay is a newline.
 *
 * @param words what is said
 * @param gaps the spaces between the words that may be replaced where they were typed, in order
 */
public record Prose(String words, List<Gap> gaps) {
  public Prose {
    gaps = List.copyOf(gaps);
  }

  /**
   * A space between words.
   *
   * @param place of the space in the words
   * @param start of the white space in the source
   * @param end of the white space in the source, exclusive
   */
  public record Gap(int place, int start, int end) {}

  /** Words that are no Markdown. */
  public static Prose plain(String words) {
    ProseBuilder prose = new ProseBuilder(words);
    prose.addAll();
    return prose.build();
  }

  /**
   * The blocks of a text that say something, in order; none of a text that cannot be read, or not
   * in time. Of flexmark nothing is loaded for a text without marks.
   */
  public static List<Prose> of(Markdown text) {
    String source = text.source();
    if (UnmarkedText.isUnmarked(source)) {
      return List.of(plain(source));
    }
    return TextLimits.isReadable(source) ? read(source) : List.of();
  }

  /** One text must not be the end of all others, whatever flexmark makes of it. */
  private static List<Prose> read(String source) {
    try {
      return FlexmarkReader.prose(source);
    } catch (RuntimeException | StackOverflowError unreadable) {
      return List.of();
    }
  }
}
