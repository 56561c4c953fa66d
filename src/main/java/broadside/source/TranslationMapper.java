package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.model.figure.Unit;
import broadside.model.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps a translation: under the key of each text its words in the language, or a unit's forms. */
final class TranslationMapper {
  private TranslationMapper() {}

  static Translation translation(Node root, String language, List<Diagnostic> findings) {
    if (!(root instanceof MappingNode mapping)) {
      findings.add(Diagnostic.error(root.place(), "not-a-mapping"));
      return new Translation(root.place(), language, List.of());
    }
    List<Translation.Entry> entries =
        mapping.entries().entrySet().stream()
            .map(entry -> entry(entry.getKey(), entry.getValue(), findings))
            .toList();
    return new Translation(root.place(), language, entries);
  }

  private static Translation.Entry entry(String key, Node node, List<Diagnostic> findings) {
    Node mapping =
        node instanceof ScalarNode ? new MappingNode(node.place(), Map.of("text", node)) : node;
    return Fields.read(mapping, findings, fields -> entry(key, fields));
  }

  /** A text that is still empty is missing, not wrong. */
  private static Translation.Entry entry(String key, Fields fields) {
    Optional<Unit> unit = key.endsWith(".unit") ? UnitMapper.unit(fields) : Optional.empty();
    if (unit.isEmpty() && key.endsWith(".unit") && UnitMapper.hasForms(fields)) {
      fields
          .findings()
          .add(Diagnostic.warning(fields.place().ofKey(), "missing-plural-form", key, Unit.OTHER));
    }
    return new Translation.Entry(
        fields.place(),
        key,
        fields.isBlank("text") ? Optional.empty() : fields.text("text"),
        unit,
        fields.string("of"));
  }
}
