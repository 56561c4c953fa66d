package broadside.model.text;

import static java.util.stream.Collectors.joining;

import broadside.language.GrammaticalCase;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A gap in a text that the record fills.
 *
 * <p><code>{zombies}</code> is a figure, <code>{when}</code> the time of the event (or of the
 * incident) to which the text belongs, <code>{when:calls-begin}</code> that of another event,
 * <code>{according-to}</code> who says so, and <code>{quote:relief}</code> what somebody said. A
 * capital first letter asks for a capital in the result, and <code>{zombies|dative}</code> for a
 * grammatical case.
 *
 * @param raw as it was written, with its braces
 * @param kind what it asks for
 * @param id the figure, event or quote meant; empty for the event to which the text belongs
 * @param capital whether the result begins a sentence
 * @param caseWord the grammatical case that was asked for, as it was written
 */
public record Placeholder(
    String raw, Kind kind, String id, boolean capital, Optional<String> caseWord)
    implements Text.Segment {
  private static final char CASE = '|';

  /** What a placeholder asks for. */
  public enum Kind {
    /** A quantity with what is counted. */
    FIGURE("", false),
    /** When something happened. */
    TIME("when", true),
    /** Who says that something happened, and how sure that is. */
    ATTRIBUTION("according-to", true),
    /** What somebody said, as a paragraph of its own. */
    QUOTE("quote", false);

    private final String word;
    private final boolean isOfEvent;

    Kind(String word, boolean isOfEvent) {
      this.word = word;
      this.isOfEvent = isOfEvent;
    }

    /** The word with which such a placeholder begins; empty for figures, which have but an id. */
    public String word() {
      return word;
    }

    /** What a name without braces asks for; a loop, as every text is asked many times. */
    private static Kind of(String name) {
      for (Kind kind : values()) {
        if (kind != FIGURE && kind.isIn(name)) {
          return kind;
        }
      }
      return FIGURE;
    }

    private boolean isIn(String name) {
      if (!name.startsWith(word)) {
        return false;
      }
      return name.length() == word.length()
          ? isOfEvent
          : name.charAt(word.length()) == ':' && (isOfEvent || !id(name).isEmpty());
    }

    /** The id in a name of this kind. */
    private String id(String name) {
      if (this == FIGURE) {
        return name;
      }
      return name.equals(word) ? "" : name.substring(word.length() + 1).strip();
    }

    /** The name of a placeholder of this kind, without braces. */
    public String name(String id) {
      return Stream.of(word, id).filter(part -> !part.isEmpty()).collect(joining(":"));
    }
  }

  static Placeholder of(String raw, String gap) {
    int end = gap.indexOf(CASE);
    return end < 0
        ? of(raw, gap, Optional.empty())
        : of(raw, gap.substring(0, end).strip(), Optional.of(gap.substring(end + 1).strip()));
  }

  private static Placeholder of(String raw, String name, Optional<String> caseWord) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    String plain =
        capital ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    Kind kind = Kind.of(plain);
    return new Placeholder(raw, kind, kind.id(plain), capital, caseWord);
  }

  /** The case in which it is told: the nominative where none was asked for. */
  public GrammaticalCase grammaticalCase() {
    return caseWord.flatMap(GrammaticalCase::of).orElse(GrammaticalCase.NOMINATIVE);
  }

  /** Its name in the one form that it has without braces, capitals, spaces and cases. */
  public String name() {
    return kind.name(id);
  }

  /** Whether it says of an event who says so, in a text of that event or in another one. */
  boolean attributes(String event) {
    return kind == Kind.ATTRIBUTION && (id.isEmpty() || id.equals(event));
  }
}
