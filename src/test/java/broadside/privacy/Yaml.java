package broadside.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes trees of maps, lists and texts as YAML, in one of several hands. */
final class Yaml {
  private final Hand hand;
  private final Comments comments;
  private final StringBuilder out = new StringBuilder();

  /** How a record is written. */
  enum Hand {
    /** A value a line. */
    LINES,
    /** The same with comments above and behind. */
    COMMENTED,
    /** Each part of the record on one line. */
    FLOW,
    /** All of it on one line. */
    ONE_LINE
  }

  /** What comments say. */
  interface Comments {
    String next();
  }

  private Yaml(Hand hand, Comments comments) {
    this.hand = hand;
    this.comments = comments;
  }

  static String of(Map<String, ?> tree, Hand hand, Comments comments) {
    Yaml yaml = new Yaml(hand, comments);
    switch (hand) {
      case LINES, COMMENTED -> yaml.block(tree, "");
      case FLOW -> tree.forEach((key, value) -> yaml.line("", key + ": " + flow(value)));
      case ONE_LINE -> yaml.line("", flow(tree));
    }
    return yaml.out.toString();
  }

  static String of(Map<String, ?> tree) {
    return of(tree, Hand.LINES, () -> "");
  }

  private void block(Map<?, ?> tree, String indent) {
    tree.forEach((key, value) -> entry(key + ":", value, indent));
  }

  private void entry(String head, Object value, String indent) {
    if (hand == Hand.COMMENTED) {
      line(indent, "# " + comments.next());
    }
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      line(indent, head);
      block(map, indent + "  ");
    } else if (value instanceof List<?> list && isOfMaps(list)) {
      line(indent, head);
      list.forEach(item -> entry("-", item, indent + "  "));
    } else {
      String behind = hand == Hand.COMMENTED ? " # " + comments.next() : "";
      line(indent, head + " " + flow(value) + behind);
    }
  }

  private static boolean isOfMaps(List<?> list) {
    return list.stream().anyMatch(Map.class::isInstance);
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Yaml::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return '"'
        + value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + '"';
  }
}
