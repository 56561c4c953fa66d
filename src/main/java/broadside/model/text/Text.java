package broadside.model.text;

import broadside.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text written by a person: Markdown with placeholders such as <code>{zombies}</code>.
 *
 * @param place where it stands
 * @param source as it was written
 */
public record Text(Place place, String source) {
  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\)\\{([^{}]*)\\}");

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*+\\n");

  /** A piece of a text, in its order. */
  public sealed interface Segment permits Literal, Placeholder {}

  /** Words that stand as they are. */
  public record Literal(String text) implements Segment {}

  /** The text as words and placeholders, in order; nothing of it is lost. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(source);
    int end = 0;
    while (find(matcher, end)) {
      addLiteral(segments, source.substring(end, matcher.start()));
      segments.add(Placeholder.of(matcher.group(), matcher.group(1)));
      end = matcher.end();
    }
    addLiteral(segments, source.substring(end));
    return List.copyOf(segments);
  }

  /** Begins at a brace: most texts have none, and a pattern looks at every character. */
  private boolean find(Matcher matcher, int from) {
    int brace = source.indexOf('{', from);
    return brace >= 0 && matcher.find(brace);
  }

  /** The placeholders of the text, in order. */
  public List<Placeholder> placeholders() {
    return segments().stream()
        .filter(Placeholder.class::isInstance)
        .map(Placeholder.class::cast)
        .toList();
  }

  /** Whether it holds a placeholder for who says so of an event. */
  public boolean attributes(String event) {
    return placeholders().stream().anyMatch(placeholder -> placeholder.attributes(event));
  }

  /** Whether a placeholder stands as a paragraph of its own. */
  public boolean holdsAlone(Placeholder placeholder) {
    return PARAGRAPH_END
        .splitAsStream(source)
        .map(String::strip)
        .anyMatch(placeholder.raw()::equals);
  }

  /** The words of the text without its placeholders. */
  public List<String> literals() {
    return segments().stream()
        .filter(Literal.class::isInstance)
        .map(segment -> ((Literal) segment).text())
        .toList();
  }

  private static void addLiteral(List<Segment> segments, String text) {
    if (!text.isEmpty()) {
      segments.add(new Literal(text));
    }
  }
}
