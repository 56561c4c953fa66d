package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.model.text.Term;
import broadside.model.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The keys of one mapping, read one by one. Every fault becomes a finding at its own place and the
 * reading goes on; a key that nobody asked for is unknown.
 */
final class Fields {
  private final MappingNode node;
  private final List<Diagnostic> findings;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private Fields(MappingNode node, List<Diagnostic> findings) {
    this.node = node;
    this.findings = findings;
  }

  /** Reads a node that must be a mapping; anything else is a finding and counts as empty. */
  static <T> T read(Node node, List<Diagnostic> findings, Function<Fields, T> reader) {
    if (!(node instanceof MappingNode) && !isEmpty(node)) {
      findings.add(Diagnostic.error(node.place(), "not-a-mapping"));
    }
    Fields fields =
        node instanceof MappingNode mapping
            ? new Fields(mapping, findings)
            : new Fields(
                new MappingNode(node.place(), Map.of()), isEmpty(node) ? findings : silent());
    T value = reader.apply(fields);
    new KeyFaults(fields.node, fields.asked, fields.missing).find().forEach(fields.findings::add);
    return value;
  }

  /** No keys at all, in place of a file that cannot be used; its own findings are dropped. */
  static Fields empty(Place place) {
    return new Fields(new MappingNode(place, Map.of()), silent());
  }

  /** For findings that would only follow from another one. */
  private static List<Diagnostic> silent() {
    return new ArrayList<>();
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.text().isEmpty();
  }

  /** Where the mapping stands. */
  Place place() {
    return node.place();
  }

  /** Where findings go. */
  List<Diagnostic> findings() {
    return findings;
  }

  /** Whether the key is there. */
  boolean has(String key) {
    return node(key).isPresent();
  }

  /** Whether a key has a text of nothing but white space. */
  boolean isBlank(String key) {
    return node(key)
        .filter(found -> found instanceof ScalarNode scalar && scalar.text().isBlank())
        .isPresent();
  }

  /** The text of a key, as it was typed. */
  Optional<String> string(String key) {
    return node(key).flatMap(found -> scalar(found, Limits.NOTATION));
  }

  /** A text by a person; blank ones are reported. */
  Optional<Text> text(String key) {
    return node(key).flatMap(found -> textOf(found, Limits.TEXT));
  }

  /** A text by a person that must be there; a missing or blank one is reported and is empty. */
  Text requiredText(String key) {
    require(key);
    return text(key).orElseGet(() -> new Text(place().child(key), ""));
  }

  /** A name, a title or another text of a few words by a person; blank ones are reported. */
  Optional<Text> name(String key) {
    return node(key).flatMap(this::nameOf);
  }

  /** A name that must be there; a missing or blank one is reported and is empty. */
  Text requiredName(String key) {
    require(key);
    return name(key).orElseGet(() -> new Text(place().child(key), ""));
  }

  /** A short notation; one that cannot be read is reported and counts as absent. */
  <T> Optional<T> value(String key, Function<String, Parsed<T>> parser) {
    return value(key, Limits.NOTATION, parser);
  }

  /** A full web address. */
  Optional<URI> address(String key) {
    return address(key, WebAddress::parse);
  }

  /** An address that a parser of its own reads. */
  Optional<URI> address(String key, Function<String, Parsed<URI>> parser) {
    return value(key, Limits.ADDRESS, parser);
  }

  private <T> Optional<T> value(String key, int most, Function<String, Parsed<T>> parser) {
    return node(key)
        .flatMap(found -> scalar(found, most).flatMap(text -> parsed(found, text, parser)));
  }

  /** A word of a closed vocabulary. */
  <E extends Enum<E> & Term> Optional<E> term(String key, Class<E> vocabulary) {
    return value(key, word -> Notations.term(word, vocabulary));
  }

  /** Whether something is so; a key that is not there says no. */
  boolean flag(String key) {
    return value(key, Notations::flag).orElse(false);
  }

  /** A list of words of a closed vocabulary; a single one may stand alone. */
  <E extends Enum<E> & Term> List<E> terms(String key, Class<E> vocabulary) {
    return values(key, word -> Notations.term(word, vocabulary));
  }

  /** A list of short notations; a single one may stand alone. */
  <T> List<T> values(String key, Function<String, Parsed<T>> parser) {
    return scalars(key).stream()
        .flatMap(item -> parsed(item, item.text(), parser).stream())
        .toList();
  }

  /** A list of ids or other short texts; a single one may stand alone. */
  List<String> strings(String key) {
    return scalars(key).stream().map(ScalarNode::text).toList();
  }

  /** A part of its own. */
  <T> Optional<T> part(String key, Function<Fields, T> reader) {
    return node(key).map(found -> read(found, findings, reader));
  }

  /** A list of parts. */
  <T> List<T> list(String key, Function<Fields, T> reader) {
    return items(key).stream().map(item -> read(item, findings, reader)).toList();
  }

  /** Named parts: each entry of a mapping by its key. */
  <T> List<T> named(String key, BiFunction<String, Node, T> reader) {
    Optional<Node> found = node(key);
    if (found.isPresent() && !(found.get() instanceof MappingNode) && !isEmpty(found.get())) {
      findings.add(Diagnostic.error(found.get().place(), "not-a-mapping"));
    }
    found
        .filter(MappingNode.class::isInstance)
        .ifPresent(value -> checkCount(value, ((MappingNode) value).entries().size()));
    return found.filter(MappingNode.class::isInstance).stream()
        .flatMap(value -> ((MappingNode) value).entries().entrySet().stream())
        .limit(Limits.ITEMS)
        .peek(entry -> Ids.check(entry.getKey(), entry.getValue().place().ofKey(), findings))
        .map(entry -> reader.apply(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The node of a key, which is known from now on. */
  Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(node.entries().get(key));
  }

  /** Reports a key that must be there and is not. */
  void require(String key) {
    if (node(key).isEmpty()) {
      miss(key);
    }
  }

  /** Reports a key whose value says nothing that can be used. */
  void miss(String key) {
    missing.add(key);
  }

  /** A text of a few words by a person, from a node. */
  Optional<Text> nameOf(Node found) {
    return textOf(found, Limits.NAME);
  }

  /** A text by a person, from a node. */
  Optional<Text> textOf(Node found, int most) {
    Optional<String> text = scalar(found, most);
    if (text.isPresent() && text.get().isBlank()) {
      findings.add(Diagnostic.error(found.place(), "blank-text", lastStep(found.place())));
      return Optional.empty();
    }
    return text.map(source -> new Text(found.place(), source.strip()));
  }

  private static String lastStep(Place place) {
    return place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
  }

  private Optional<String> scalar(Node found, int most) {
    if (found instanceof ScalarNode scalar) {
      return Optional.of(scalar.text()).filter(text -> isWithin(most, found, text));
    }
    findings.add(Diagnostic.error(found.place(), "not-a-text"));
    return Optional.empty();
  }

  /** Checked before anything else looks at it: patterns take their time on long texts. */
  private boolean isWithin(int most, Node found, String text) {
    int length = Limits.length(text);
    boolean reported = length > Limits.ANY_TEXT;
    if (length > most && !reported) {
      String id = most == Limits.TEXT ? "text-too-long" : "value-too-long";
      findings.add(Diagnostic.error(found.place(), id, length, most));
    }
    return length <= most;
  }

  private void checkCount(Node found, int count) {
    if (count > Limits.ITEMS) {
      findings.add(Diagnostic.error(found.place(), "list-too-long", count, Limits.ITEMS));
    }
  }

  private List<ScalarNode> scalars(String key) {
    List<Node> nodes = node(key).filter(ScalarNode.class::isInstance).map(List::of).orElse(null);
    List<Node> items = nodes == null ? items(key) : nodes;
    items.stream()
        .filter(item -> !(item instanceof ScalarNode))
        .forEach(item -> scalar(item, Limits.NOTATION));
    return items.stream()
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(item -> !item.text().isEmpty())
        .filter(item -> isWithin(Limits.NOTATION, item, item.text()))
        .toList();
  }

  private List<Node> items(String key) {
    Node found = node(key).orElse(null);
    if (found instanceof SequenceNode sequence) {
      checkCount(found, sequence.items().size());
      return sequence.items().stream().limit(Limits.ITEMS).toList();
    }
    if (found != null && !isEmpty(found)) {
      findings.add(Diagnostic.error(found.place(), "not-a-list"));
    }
    return List.of();
  }

  private <T> Optional<T> parsed(Node at, String text, Function<String, Parsed<T>> parser) {
    Parsed<T> parsed = parser.apply(text.strip());
    if (parsed instanceof Parsed.Failure<T> failure) {
      findings.add(Diagnostic.error(meant(at, failure.fault()), failure.fault()));
      return Optional.empty();
    }
    return Optional.of(((Parsed.Value<T>) parsed).value());
  }

  /** The piece of a notation that a fault names first, such as one side of an interval. */
  private static Place meant(Node at, Fault fault) {
    return fault.args().stream()
        .findFirst()
        .map(piece -> at.place().at(piece.toString()))
        .orElse(at.place());
  }
}
