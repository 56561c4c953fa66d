package broadside.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259): two spaces, one key a
 * line. Jackson's databind would do it, too, but loading that takes as long as writing all pages of
 * an incident.
 */
final class JsonWriter {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final JsonFactory factory;

  /** A writer that escapes only what JSON must escape. */
  JsonWriter() {
    this.factory = new JsonFactory();
  }

  /** A writer that escapes more. */
  JsonWriter(CharacterEscapes escapes) {
    this.factory = ((JsonFactoryBuilder) JsonFactory.builder()).characterEscapes(escapes).build();
  }

  /** The value as text. */
  String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));
      write(value, json);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.writeFieldName((String) field.getKey());
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> array) {
      json.writeStartArray();
      for (Object each : array) {
        write(each, json);
      }
      json.writeEndArray();
    } else {
      json.writePOJO(value);
    }
  }
}
