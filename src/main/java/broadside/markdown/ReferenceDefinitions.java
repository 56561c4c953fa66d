package broadside.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** Takes the definitions of links from the beginning of a paragraph, in one pass over it. */
final class ReferenceDefinitions implements ParagraphPreProcessorFactory, Independent {
  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return ReferenceDefinitions::take;
  }

  /** How many characters the definitions have. */
  private static int take(Paragraph paragraph, ParserState state) {
    BasedSequence text = paragraph.getChars();
    if (!text.trimStart().startsWith("[")) {
      return 0;
    }
    DefinitionScanner scanner = new DefinitionScanner(new ScannedText(text.toString()));
    int end = 0;
    for (Optional<DefinitionScanner.Definition> found = scanner.at(end);
        found.isPresent() && define(found.get(), text, paragraph, state);
        found = scanner.at(end)) {
      end = found.get().end();
    }
    return end;
  }

  /** A label without words defines nothing. */
  private static boolean define(
      DefinitionScanner.Definition found,
      BasedSequence text,
      Paragraph paragraph,
      ParserState state) {
    BasedSequence label = part(text, found.label());
    String name = Escaping.normalizeReferenceChars(label, true);
    if (name.isEmpty()) {
      return false;
    }
    BasedSequence title = found.title().map(typed -> part(text, typed)).orElse(null);
    Reference reference = new Reference(label, part(text, found.destination()), title);
    Parser.REFERENCES.get(state.getProperties()).put(name, reference);
    paragraph.insertBefore(reference);
    return true;
  }

  private static BasedSequence part(BasedSequence text, DefinitionScanner.Part part) {
    return text.subSequence(part.start(), part.end());
  }
}
