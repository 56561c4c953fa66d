package broadside.source;

import broadside.language.GrammaticalCase;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Maps what is counted: one text, or one for each plural category and, within cases, again. */
final class UnitMapper {
  private static final List<String> PLURALS = List.of("few", "many", "one", "other", "two", "zero");

  /** The forms that stand by themselves are those of the nominative. */
  private static final Set<GrammaticalCase> CASES =
      EnumSet.complementOf(EnumSet.of(GrammaticalCase.NOMINATIVE));

  private UnitMapper() {}

  /** A unit is one text, or one text for each plural category of the language. */
  static Optional<Unit> unit(Node node, Fields fields) {
    if (node instanceof ScalarNode) {
      return fields.nameOf(node).map(text -> new Unit(Map.of(Unit.OTHER, text)));
    }
    return Fields.read(node, fields.findings(), UnitMapper::required);
  }

  private static Optional<Unit> required(Fields fields) {
    Optional<Unit> unit = unit(fields);
    if (unit.isEmpty()) {
      fields.miss(Unit.OTHER);
    }
    return unit;
  }

  /** Whether any form of a unit is written. */
  static boolean hasForms(Fields fields) {
    return PLURALS.stream()
        .anyMatch(plural -> fields.string(plural).filter(text -> !text.isBlank()).isPresent());
  }

  /** A unit in its forms; empty without the form for other numbers. */
  static Optional<Unit> unit(Fields fields) {
    Map<String, Text> forms = forms(fields);
    Map<GrammaticalCase, Map<String, Text>> cases = cases(fields);
    return forms.containsKey(Unit.OTHER) ? Optional.of(new Unit(forms, cases)) : Optional.empty();
  }

  private static Map<String, Text> forms(Fields fields) {
    Map<String, Text> forms = new TreeMap<>();
    PLURALS.stream()
        .filter(plural -> fields.has(plural) && !fields.isBlank(plural))
        .forEach(plural -> fields.name(plural).ifPresent(text -> forms.put(plural, text)));
    return forms;
  }

  private static Map<GrammaticalCase, Map<String, Text>> cases(Fields fields) {
    Map<GrammaticalCase, Map<String, Text>> cases = new EnumMap<>(GrammaticalCase.class);
    CASES.forEach(
        each ->
            fields.node(each.word()).ifPresent(node -> cases.put(each, declined(node, fields))));
    return cases;
  }

  private static Map<String, Text> declined(Node node, Fields fields) {
    if (node instanceof ScalarNode) {
      return fields.nameOf(node).map(text -> Map.of(Unit.OTHER, text)).orElse(Map.of());
    }
    return Fields.read(
        node,
        fields.findings(),
        forms -> {
          forms.require(Unit.OTHER);
          return forms(forms);
        });
  }
}
