package broadside.markdown;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text in CommonMark with the tables and the strikethrough of GitHub Flavored Markdown.
 *
 * @param source the text as it is written
 * @param language of its words, where it is another one than that of the texts around it
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
public record Markdown(String source, Optional<Language> language) {
  public Markdown {
    Objects.requireNonNull(source, "source");
  }

  /** A text in the language of the texts around it. */
  public Markdown(String source) {
    this(source, Optional.empty());
  }

  /**
   * Markdown that shows exactly the given plain text, wherever inline text may stand: in a
   * paragraph, a heading, a list item, a table cell, a link text. Runs of spaces and line breaks
   * become one space; no-break spaces stay.
   */
  public static Markdown escaping(String plain) {
    return new Markdown(MarkdownEscaper.escape(plain));
  }

  /** The given texts as paragraphs of one text; blank ones are left out. */
  public static Markdown paragraphs(Collection<Markdown> texts) {
    return new Markdown(
        texts.stream()
            .filter(text -> !text.isBlank())
            .map(text -> text.source().stripTrailing())
            .collect(Collectors.joining("\n\n")));
  }

  /** Whether there is nothing to show. */
  public boolean isBlank() {
    return source.isBlank();
  }
}
