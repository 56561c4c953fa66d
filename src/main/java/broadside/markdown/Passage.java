package broadside.markdown;

import java.util.List;

/**
 * Texts that are told one after the other. Each is read by itself, so that none can open or close
 * anything in another; those that are a paragraph each run on as one, any other stands alone.
 *
 * @param texts the texts in order
 */
public record Passage(List<Markdown> texts) {
  public Passage {
    texts = List.copyOf(texts);
  }

  /** One text. */
  public static Passage of(Markdown text) {
    return new Passage(List.of(text));
  }
}
