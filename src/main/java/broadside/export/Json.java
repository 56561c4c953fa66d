package broadside.export;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes records as JSON (RFC 8259): a component is a key, in the order of the record; what is
 * absent is left out. A text in Markdown becomes Markdown that is safe wherever others render it.
 */
public final class Json {
  private final Components components = new Components();
  private final JsonWriter writer = new JsonWriter();
  private final MarkdownRenderer markdown;
  private final UnaryOperator<String> naming;

  /** A writer of keys that are named as the components are. */
  public Json(MarkdownRenderer markdown) {
    this(markdown, UnaryOperator.identity());
  }

  private Json(MarkdownRenderer markdown, UnaryOperator<String> naming) {
    this.markdown = markdown;
    this.naming = naming;
  }

  /** A writer of keys in small letters: {@code feedUrl} becomes {@code feed_url}. */
  public static Json inSnakeCase(MarkdownRenderer markdown) {
    return new Json(markdown, Json::snakeCase);
  }

  /** The record as text that ends with a line break. */
  public String write(Record data) {
    return writer.write(value(data)) + "\n";
  }

  private Object value(Object value) {
    if (value instanceof Markdown text) {
      return markdown.toMarkdown(text).source();
    }
    if (value instanceof Record data) {
      Map<String, Object> object = new LinkedHashMap<>();
      components.of(data).forEach((name, part) -> object.put(naming.apply(name), value(part)));
      return object;
    }
    return value instanceof List<?> list ? list.stream().map(this::value).toList() : value;
  }

  private static String snakeCase(String name) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter)) {
        key.append('_');
      }
      key.append(Character.toLowerCase(letter));
    }
    return key.toString();
  }
}
