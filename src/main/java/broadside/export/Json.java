package broadside.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;

/** Writes records as JSON (RFC 8259): two spaces, one key a line, what is absent left out. */
public final class Json {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final ObjectWriter writer = writer(builder(JsonInclude.Include.NON_ABSENT).build());

  /** A mapper that leaves out what is absent, or also what is empty. */
  static JsonMapper.Builder builder(JsonInclude.Include what) {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .defaultPropertyInclusion(JsonInclude.Value.construct(what, what));
  }

  /** A writer that makes lines. */
  static ObjectWriter writer(JsonMapper mapper) {
    return mapper.writer(
        new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));
  }

  /** The record as text that ends with a line break. */
  public String write(Object data) {
    try {
      return writer.writeValueAsString(data) + "\n";
    } catch (JsonProcessingException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
