package broadside.markdown;

import static broadside.markdown.ScannedText.NONE;

import java.util.Optional;

/**
 * Reads the definition of a link, in one pass: {@code [label]: destination "title"}, which is all
 * that its lines have.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">CommonMark, link
 *     reference definitions</a>
 */
record DefinitionScanner(ScannedText text) {
  private static final int DEEPEST_INDENT = 3;

  /** The definition that begins at the start of a line, if one does. */
  Optional<Definition> at(int start) {
    int label = text.skip(start, start + DEEPEST_INDENT, c -> c == ' ');
    int labelEnd = links().label(label);
    if (labelEnd == NONE || text.at(labelEnd) != ':') {
      return Optional.empty();
    }
    int destination = gap(labelEnd + 1);
    int destinationEnd = links().destination(destination);
    return destinationEnd > destination
        ? whole(new Part(label, labelEnd + 1), new Part(destination, destinationEnd))
        : Optional.empty();
  }

  /** What looks like a title, and is followed by words, is none if it has lines of its own. */
  private Optional<Definition> whole(Part label, Part destination) {
    Optional<Part> title = title(destination.end()).filter(found -> lineEnd(found.end()) != NONE);
    int end = lineEnd(title.orElse(destination).end());
    return end == NONE
        ? Optional.empty()
        : Optional.of(new Definition(label, destination, title, end));
  }

  private Optional<Part> title(int destinationEnd) {
    int start = gap(destinationEnd);
    int end = start == destinationEnd ? NONE : links().title(start);
    return end == NONE ? Optional.empty() : Optional.of(new Part(start, end));
  }

  private LinkScanner links() {
    return new LinkScanner(text);
  }

  /** Behind spaces with one line break among them at most. */
  private int gap(int start) {
    int end = blanks(start);
    int next = lineBreak(end);
    return next == end ? end : blanks(next);
  }

  /** The start of the next line, or a negative number if there is more than spaces in this one. */
  private int lineEnd(int start) {
    int end = blanks(start);
    int next = lineBreak(end);
    return next > end || end == text.length() ? next : NONE;
  }

  private int blanks(int start) {
    return text.skip(start, text.length(), Ascii::isBlank);
  }

  private int lineBreak(int place) {
    if (text.isAt(place, "\r\n")) {
      return place + 2;
    }
    return text.at(place) == '\n' || text.at(place) == '\r' ? place + 1 : place;
  }

  /** From a place to before another. */
  record Part(int start, int end) {}

  /**
   * A definition.
   *
   * @param label with its brackets and the colon
   * @param destination with its angle brackets, if it has them
   * @param title with its quotation marks
   * @param end the start of the line behind it
   */
  record Definition(Part label, Part destination, Optional<Part> title, int end) {}
}
