package broadside.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * Markdown that a template made, with places for the texts of the record. These are read by
 * themselves and put into their places as what they were read as, so whatever a text has in it, it
 * does not change what stands around it.
 *
 * @param source what the template says; a {@linkplain #place place} stands for each text
 * @param parts the texts, by their numbers
 */
public record MarkdownDocument(String source, List<Passage> parts) {
  /** Noncharacters, which {@link Markdown#escaping} lets through from no other words. */
  static final char OPEN = '\uFDD0';

  static final char CLOSE = '\uFDD1';

  public MarkdownDocument {
    parts = List.copyOf(parts);
  }

  /** What stands in the source for the text of a number: to Markdown it is a word. */
  public static String place(int number) {
    return OPEN + String.valueOf(number) + CLOSE;
  }

  /** All that it is made of. */
  public Stream<String> sources() {
    Stream<String> texts =
        parts.stream().flatMap(part -> part.texts().stream()).flatMap(MarkdownDocument::sources);
    return Stream.concat(Stream.of(source), texts);
  }

  private static Stream<String> sources(Markdown text) {
    return Stream.concat(Stream.of(text.source()), text.language().map(Language::tag).stream());
  }
}
