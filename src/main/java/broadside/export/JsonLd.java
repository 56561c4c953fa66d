package broadside.export;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.template.Html;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.UncheckedIOException;

/**
 * Writes what a page says of itself to machines: JSON that can stand in a {@code script} element,
 * since it has no character that could end the element. Texts in Markdown become their words.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD in
 *     HTML</a>
 */
public final class JsonLd {
  private final ObjectWriter writer;

  /** A writer that reads Markdown as the pages do. */
  public JsonLd(MarkdownRenderer renderer) {
    this.writer =
        Json.writer(
                Json.builder(JsonInclude.Include.NON_EMPTY)
                    .addModule(new SimpleModule().addSerializer(words(renderer)))
                    .build())
            .with(new ForScripts());
  }

  /** The record as JSON that HTML may hold as it is. */
  public Html write(Object data) {
    try {
      return new Html(writer.writeValueAsString(data));
    } catch (JsonProcessingException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static StdDelegatingSerializer words(MarkdownRenderer renderer) {
    return new StdDelegatingSerializer(
        Markdown.class,
        new StdConverter<Markdown, String>() {
          @Override
          public String convert(Markdown text) {
            return renderer.toWords(text);
          }
        });
  }

  /** What could end the element, and the line separators that Jackson's own escapes are about. */
  private static final class ForScripts extends CharacterEscapes {
    private final CharacterEscapes separators = JsonpCharacterEscapes.instance();

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return separators.getEscapeSequence(character);
    }
  }
}
