package broadside.template;

import broadside.markdown.MarkdownDocument;
import broadside.markdown.Passage;
import freemarker.core.Environment;
import java.util.ArrayList;
import java.util.List;

/** The texts that a template of Markdown printed, one environment's. */
final class TextPlaces {
  private static final Object KEY = TextPlaces.class;

  private final List<Passage> texts = new ArrayList<>();

  /** Those of an environment. */
  static TextPlaces of(Environment environment) {
    if (environment.getCustomState(KEY) instanceof TextPlaces known) {
      return known;
    }
    TextPlaces places = new TextPlaces();
    environment.setCustomState(KEY, places);
    return places;
  }

  /** Adds a text; what is to be printed for it. */
  String add(Passage text) {
    texts.add(text);
    return MarkdownDocument.place(texts.size() - 1);
  }

  List<Passage> texts() {
    return texts;
  }
}
