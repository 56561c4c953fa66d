package broadside.fuzz;

import broadside.source.MappingNode;
import broadside.source.Node;
import broadside.source.ScalarNode;
import broadside.source.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of lists, mappings and texts, and a way to write it in YAML.
 *
 * @param value of it: a list, a map or a text
 * @param yaml how it is written
 */
record Nested(Object value, String yaml) {
  private static final int DEEPEST = 5;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x",
          "- x",
          "? x",
          ": x",
          "#x",
          "x #y",
          "x: y",
          "[x",
          "}",
          "&x",
          "*x",
          "!x",
          "%x",
          "@",
          "`",
          "|",
          ">-",
          "---",
          "...",
          "<<",
          "no",
          "0777",
          "12:30:45",
          "~",
          "null",
          "it's",
          "a \"b\"",
          "\\",
          "\t",
          "😀",
          "ї",
          "2013-05-01",
          "{when}",
          "\u200d",
          "a\nb",
          "x ",
          "?");

  static Nested of(Dice dice) {
    return block(dice, 0, "");
  }

  /** Keys or items below each other, each line behind an indentation. */
  private static Nested block(Dice dice, int depth, String indentation) {
    StringBuilder yaml = new StringBuilder();
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> list = new ArrayList<>();
    boolean isMap = dice.once(2);
    for (int i = dice.below(4); i >= 0; i--) {
      Nested key = text(dice);
      if (isMap && map.containsKey(key.value())) {
        continue;
      }
      yaml.append(indentation).append(isMap ? key.yaml() + ":" : "-");
      Nested child =
          depth < DEEPEST && dice.once(3) ? below(dice, depth, indentation) : line(dice, depth);
      yaml.append(child.yaml());
      map.put((String) key.value(), child.value());
      list.add(child.value());
    }
    return new Nested(isMap ? map : list, yaml.toString());
  }

  private static Nested below(Dice dice, int depth, String indentation) {
    Nested block = block(dice, depth + 1, indentation + " ".repeat(1 + dice.below(4)));
    String comment = dice.one("", " # a comment", "  ");
    return new Nested(block.value(), comment + dice.one("\n", "\r\n", "\n\n") + block.yaml());
  }

  private static Nested line(Dice dice, int depth) {
    Nested flow = flow(dice, depth);
    return new Nested(flow.value(), " " + flow.yaml() + dice.one("", " ", " # c") + "\n");
  }

  /** Within brackets. */
  private static Nested flow(Dice dice, int depth) {
    if (depth >= DEEPEST || dice.once(2)) {
      return text(dice);
    }
    List<String> yaml = new ArrayList<>();
    Map<String, Object> map = new LinkedHashMap<>();
    List<Object> list = new ArrayList<>();
    boolean isMap = dice.once(2);
    for (int i = dice.below(4); i > 0; i--) {
      Nested key = text(dice);
      Nested child = flow(dice, depth + 1);
      if (!isMap || !map.containsKey(key.value())) {
        map.put((String) key.value(), child.value());
        list.add(child.value());
        yaml.add(isMap ? key.yaml() + ": " + child.yaml() : child.yaml());
      }
    }
    String inside = String.join(dice.one(",", ", ", " , "), yaml);
    return new Nested(isMap ? map : list, isMap ? "{" + inside + "}" : "[" + inside + "]");
  }

  /** In quotation marks of either kind, but for what needs none. */
  private static Nested text(Dice dice) {
    String text = dice.one(TEXTS);
    boolean isPlain = text.matches("[a-zї0-9-]*[a-zї0-9]") && !text.startsWith("-");
    if (isPlain && dice.once(2)) {
      return new Nested(text, text);
    }
    boolean isSingle = !text.contains("\n") && dice.once(2);
    String doubled = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return new Nested(text, isSingle ? "'" + text.replace("'", "''") + "'" : '"' + doubled + '"');
  }

  /** What was read, without places. */
  static Object plain(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    if (node instanceof SequenceNode list) {
      return list.items().stream().map(Nested::plain).toList();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    ((MappingNode) node).entries().forEach((key, value) -> map.put(key, plain(value)));
    return map;
  }
}
