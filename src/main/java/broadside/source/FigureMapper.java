package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.model.figure.Derivation;
import broadside.model.figure.DurationForm;
import broadside.model.figure.Figure;
import broadside.model.figure.Per;
import broadside.model.figure.Quantity;
import broadside.model.text.Tlp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps {@code figures:}, each under its id: a quantity alone, or a mapping with unit and rate. */
final class FigureMapper {
  private static final Figure.Value UNREADABLE = new Figure.Observed(new Quantity.Many());
  private static final int ENDS = 2;

  /** The keys that say where the number comes from. */
  private static final List<String> SOURCES =
      Stream.concat(
              Stream.of("value", "sum", "product"),
              Arrays.stream(DurationForm.values()).map(DurationForm::word))
          .toList();

  private FigureMapper() {}

  static List<Figure> figures(Fields owner) {
    return owner.named("figures", (id, node) -> figure(id, node, owner));
  }

  private static Figure figure(String id, Node node, Fields owner) {
    if (node instanceof ScalarNode scalar) {
      node = new MappingNode(scalar.place(), Map.of("value", scalar));
    }
    return Fields.read(node, owner.findings(), fields -> figure(id, fields));
  }

  private static Figure figure(String id, Fields fields) {
    return new Figure(
        fields.place(),
        id,
        value(fields),
        fields.node("unit").flatMap(node -> UnitMapper.unit(node, fields)),
        fields.terms("per", Per.class),
        fields.name("label"),
        fields.term("tlp", Tlp.class));
  }

  private static Figure.Value value(Fields fields) {
    Optional<Figure.Value> observed =
        fields.value("value", Quantity::parse).map(Figure.Observed::new);
    List<String> sum = fields.strings("sum");
    List<String> product = fields.strings("product");
    Optional<Figure.Value> duration = duration(fields);
    if (SOURCES.stream().filter(fields::has).count() != 1) {
      fields.findings().add(Diagnostic.error(fields.place(), "figure-without-value"));
    }
    return observed
        .or(() -> derived(sum.isEmpty() ? null : new Derivation.Sum(sum)))
        .or(() -> derived(product.isEmpty() ? null : new Derivation.Product(product)))
        .or(() -> duration)
        .orElse(UNREADABLE);
  }

  private static Optional<Figure.Value> duration(Fields fields) {
    Stream.of("unit", "per")
        .filter(key -> fields.has(DurationForm.DURATION.word()) && fields.has(key))
        .forEach(
            key ->
                fields
                    .findings()
                    .add(Diagnostic.error(fields.place().child(key), "duration-with-unit", key)));
    return Arrays.stream(DurationForm.values())
        .flatMap(form -> derived(duration(form, fields)).stream())
        .reduce((first, second) -> first);
  }

  private static Derivation duration(DurationForm form, Fields fields) {
    List<String> ends = fields.strings(form.word());
    if (fields.has(form.word()) && ends.size() != ENDS) {
      fields
          .findings()
          .add(
              Diagnostic.error(
                  fields.place().child(form.word()), "duration-needs-two-events", form.word()));
    }
    return ends.size() == ENDS ? new Derivation.Duration(form, ends.get(0), ends.get(1)) : null;
  }

  private static Optional<Figure.Value> derived(Derivation derivation) {
    return Optional.ofNullable(derivation).map(Figure.Derived::new);
  }
}
