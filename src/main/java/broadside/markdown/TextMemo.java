package broadside.markdown;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was read of the texts that were asked for last, so that a text is read once for the
 * page, the feed and the e-mail. For many threads: two that ask for one text at the same time may
 * both read it, to the same end.
 */
final class TextMemo {
  private final long mostCharacters;
  private final Map<String, Kept> texts = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** A memo that holds about so many characters, in sources and in what was read of them. */
  TextMemo(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  RenderedText get(String source, Function<String, RenderedText> reader) {
    Kept known = find(source);
    if (known != null) {
      return known.text();
    }
    RenderedText read = reader.apply(source);
    keep(source, new Kept(read, source.length() + read.size()));
    return read;
  }

  private synchronized Kept find(String source) {
    return texts.get(source);
  }

  private synchronized void keep(String source, Kept read) {
    if (texts.put(source, read) == null) {
      characters += read.size();
    }
    Iterator<Kept> oldest = texts.values().iterator();
    while (characters > mostCharacters) {
      characters -= oldest.next().size();
      oldest.remove();
    }
  }

  /** How many characters are kept. */
  synchronized long characters() {
    return characters;
  }

  private record Kept(RenderedText text, int size) {}
}
