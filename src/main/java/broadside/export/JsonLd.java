package broadside.export;

import broadside.template.Html;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what a page says of itself to machines: JSON that can stand in a {@code script} element,
 * since it has no character that could end the element. Texts in Markdown become their words; what
 * is empty is left out; a record within another is of the type that it is named for.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD in
 *     HTML</a>
 */
public final class JsonLd {
  private static final String TYPE = "@type";

  /** Components that are keywords of JSON-LD, which have a sign in front. */
  private static final Set<String> KEYWORDS = Set.of("context", "type");

  private final Components components = new Components();
  private final JsonWriter writer = new JsonWriter(new ForScripts());

  /** The record as JSON that HTML may hold as it is. */
  public Html write(Record data) {
    return new Html(writer.write(node(data)));
  }

  private Map<String, Object> node(Record data) {
    Map<String, Object> node = new LinkedHashMap<>();
    components.of(data).forEach((name, value) -> add(name, value(value), node));
    return node;
  }

  private static void add(String name, Object value, Map<String, Object> node) {
    if (KEYWORDS.contains(name)) {
      node.put("@" + name, value instanceof List<?> list && list.size() == 1 ? list.get(0) : value);
    } else if (!value.equals("") && !value.equals(List.of())) {
      node.put(name, value);
    }
  }

  private Object value(Object value) {
    if (value instanceof Record data) {
      return typed(data);
    }
    return value instanceof List<?> list ? list.stream().map(this::value).toList() : value;
  }

  private Map<String, Object> typed(Record data) {
    Map<String, Object> typed = new LinkedHashMap<>(Map.of(TYPE, data.getClass().getSimpleName()));
    typed.putAll(node(data));
    return typed;
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
