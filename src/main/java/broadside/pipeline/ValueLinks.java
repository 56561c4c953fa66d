package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.TypedLink;
import broadside.wording.Once;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The links of a value of the record, and where each of them was typed. */
final class ValueLinks {
  private final EditionValue value;
  private final MarkdownRenderer markdown;
  private final Supplier<List<TypedLink>> typed = new Once<>(this::find);
  private final Supplier<Map<String, Set<Place>>> places = new Once<>(this::byAddress);

  ValueLinks(EditionValue value, MarkdownRenderer markdown) {
    this.value = value;
    this.markdown = markdown;
  }

  /** The addresses, each once, as they stand in pages but for placeholders. */
  Set<String> addresses() {
    return switch (value.form()) {
      case MARKDOWN -> new LinkedHashSet<>(markdown.links(text()));
      case ADDRESS -> Set.of(value.source());
      case PLAIN -> Set.of();
    };
  }

  /** Whether pages have other addresses in place of some. */
  boolean havePlaceholders() {
    return addresses().stream().anyMatch(link -> new FilledAddress(link).hasPlaceholder());
  }

  /** Where an address of these was typed, each time; the value, if no more can be told. */
  Set<Place> of(String address) {
    return places.get().getOrDefault(address, Set.of(value.place()));
  }

  /**
   * Where those with placeholders were typed of which pages have made others.
   *
   * @param told the links of a text of a page, which tells the value or a piece of it
   * @return the places by the links of the page; none if the page tells something else
   */
  Map<String, Set<Place>> filled(List<String> told) {
    Map<String, Set<Place>> filled = new HashMap<>();
    IntStream.rangeClosed(0, typed.get().size() - told.size())
        .mapToObj(first -> typed.get().subList(first, first + told.size()))
        .filter(piece -> tells(piece, told))
        .forEach(piece -> add(piece, told, filled));
    return filled;
  }

  private static boolean tells(List<TypedLink> piece, List<String> told) {
    return IntStream.range(0, told.size())
        .allMatch(i -> new FilledAddress(piece.get(i).address()).mayBe(told.get(i)));
  }

  private void add(List<TypedLink> piece, List<String> told, Map<String, Set<Place>> filled) {
    for (int i = 0; i < told.size(); i++) {
      if (new FilledAddress(piece.get(i).address()).hasPlaceholder()) {
        add(told.get(i), piece.get(i), filled);
      }
    }
  }

  private void add(String address, TypedLink link, Map<String, Set<Place>> places) {
    Place.Excerpt piece = new Place.Excerpt(link.typed(), link.skipped());
    places.computeIfAbsent(address, missing -> new LinkedHashSet<>()).add(value.place().at(piece));
  }

  private Map<String, Set<Place>> byAddress() {
    Map<String, Set<Place>> found = new HashMap<>();
    typed.get().forEach(link -> add(link.address(), link, found));
    return found;
  }

  private List<TypedLink> find() {
    return value.is(EditionValue.Form.MARKDOWN) ? markdown.typedLinks(text()) : List.of();
  }

  private Markdown text() {
    return new Markdown(value.source());
  }
}
