package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import broadside.diagnostic.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The one walk over the events of a file: builds the nodes, remembers where each stands, and
 * reports what is refused (YAML 1.2.2, sections 3.2.2.2 aliases, 6.9 tags and anchors, 9.2 further
 * documents; merge keys of YAML 1.1). After most faults it goes on, to find the others too.
 */
final class TreeBuilder {
  /** A text in quotation marks of print, with none within that ends or begins another quotation. */
  private static final Pattern CURLY = Pattern.compile("(?s)[“”„‟«»‚‘’][^“”„‟«»]*[“”‟«»‘’]");

  private final YamlEvents events;
  private final Faults faults;
  private final Map<String, Location> values = new HashMap<>();
  private final Map<String, Location> keys = new HashMap<>();

  TreeBuilder(YamlEvents events, Faults faults) {
    this.events = events;
    this.faults = faults;
  }

  /** Where everything stands that was read so far. */
  Locations locations(SourceText source) {
    return new Locations(source, values, keys);
  }

  /** The only document of the file; empty when nothing is in it. */
  Optional<Node> document() {
    events.next();
    Place place = Place.of(events.file());
    Event first = events.next() instanceof DocumentStartEvent ? events.next() : null;
    if (first == null || isAbsent(first)) {
      report(place, "file-empty");
      return Optional.empty();
    }
    Node root = node(place, first);
    events.next();
    Event after = events.next();
    if (after instanceof DocumentStartEvent) {
      report(spot(after), "second-document");
    }
    return Optional.of(root);
  }

  private static boolean isAbsent(Event event) {
    return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  private Node node(Place place, Event event) {
    values.put(place.pointer(), YamlEvents.location(event));
    if (values.size() > Limits.VALUES) {
      throw new UnreadableException(
          Diagnostic.error(spot(event), "too-many-values", Limits.VALUES), null);
    }
    if (event instanceof AliasEvent alias) {
      String typed = "*" + alias.getAnchor();
      report(place, "alias", typed);
      return new ScalarNode(place, typed, true);
    }
    refuseProperties(place, (NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      checkText(place, scalar.getValue());
      checkQuotes(place, scalar);
      return new ScalarNode(place, scalar.getValue(), scalar.isPlain());
    }
    Node node = event instanceof MappingStartEvent ? mapping(place) : sequence(place);
    values.put(place.pointer(), events.since(event));
    return node;
  }

  private SequenceNode sequence(Place place) {
    List<Node> items = new ArrayList<>();
    for (Event item = events.next(); !(item instanceof SequenceEndEvent); item = events.next()) {
      items.add(node(place.child(items.size()), item));
    }
    return new SequenceNode(place, items);
  }

  private MappingNode mapping(Place place) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
      Optional<Place> entry = key(place, key);
      Event value = events.next();
      if (entry.isPresent()) {
        entries.put(((ScalarEvent) key).getValue(), node(entry.get(), value));
      } else {
        events.skip(value);
      }
    }
    return new MappingNode(place, entries);
  }

  /** The place of the value that the key leads to; empty when the entry cannot be kept. */
  private Optional<Place> key(Place parent, Event event) {
    if (!(event instanceof ScalarEvent key) || isAbsent(event)) {
      report(spot(event), "key-not-text");
      events.skip(event);
      return Optional.empty();
    }
    Place place = parent.child(key.getValue());
    Location first = keys.putIfAbsent(place.pointer(), YamlEvents.location(key));
    if (first != null) {
      report(spot(event), "duplicate-key", key.getValue(), first.line(), first.column());
      return Optional.empty();
    }
    if (key.isPlain() && key.getValue().equals("<<")) {
      report(place.ofKey(), "merge-key");
      return Optional.empty();
    }
    refuseProperties(place.ofKey(), key);
    checkText(place.ofKey(), key.getValue());
    return Optional.of(place);
  }

  private void refuseProperties(Place place, NodeEvent event) {
    if (event.getAnchor() != null) {
      String typed = "&" + event.getAnchor();
      report(place.at(typed), "anchor", typed);
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag != null) {
      report(place.at("!"), "tag", tag.replace(Tag.PREFIX, "!!"));
    }
  }

  private void checkText(Place place, String text) {
    if (Limits.length(text) > Limits.ANY_TEXT) {
      report(place, "text-too-long", Limits.length(text), Limits.ANY_TEXT);
    }
    if (Visible.hasHidden(text)) {
      int hidden = text.codePoints().filter(Visible::isHidden).findFirst().orElseThrow();
      report(place, "hidden-character", Visible.name(hidden));
    }
  }

  /** Those of a word processor mean nothing to YAML, and are part of the text. */
  private void checkQuotes(Place place, ScalarEvent scalar) {
    if (scalar.isPlain() && CURLY.matcher(scalar.getValue()).matches()) {
      faults.add(Diagnostic.warning(place, "curly-quotes"));
    }
  }

  private Place spot(Event event) {
    return Place.spot(events.file(), YamlEvents.location(event));
  }

  private void report(Place place, String id, Object... args) {
    faults.add(Diagnostic.error(place, id, args));
  }
}
