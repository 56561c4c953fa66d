package broadside.markdown;

import java.util.Optional;

/**
 * A run of words in CommonMark that stands within a line: a title, a name, a cell.
 *
 * @param source the Markdown
 */
public record Inline(String source) {

  /** Plain words. */
  public static Inline of(String plain) {
    return new Inline(Markdown.escaping(plain).source());
  }

  /** Words in another language than the text around them, if they are. */
  public static Inline of(String plain, Optional<Language> language) {
    return language
        .map(known -> known.markInline(of(plain).source()))
        .map(Inline::new)
        .orElse(of(plain));
  }
}
