package broadside.template;

import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.diagnostic.EnvironmentException;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownDocument;
import broadside.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A view and a workspace for tests of templates. */
abstract class TemplateWorkspace {
  /** A view like those of the program. */
  public record Page(
      String title,
      Markdown text,
      Optional<String> note,
      boolean draft,
      int count,
      Kind kind,
      List<Item> items,
      Map<String, String> labels,
      Html chart) {

    /** A derived fact. */
    public boolean hasItems() {
      return !items.isEmpty();
    }

    /** A fault of ours that ends the stack. */
    @SuppressWarnings("InfiniteRecursion") // that is its purpose
    public String endless() {
      return endless() + "x";
    }

    /** A fault of ours. */
    public String broken() {
      return items.get(items.size()).name();
    }
  }

  /** A nested value. */
  public record Item(String name, Optional<Markdown> text) {}

  /** A closed set. */
  public enum Kind {
    ATTACK
  }

  static final Page PAGE =
      new Page(
          "A <b> & *c* – “ї”",
          new Markdown("*Hi* <you> & me\n"),
          Optional.empty(),
          true,
          10000,
          Kind.ATTACK,
          List.of(
              new Item("1_", Optional.of(new Markdown("**x**"))), new Item("2", Optional.empty())),
          Map.of("home", "Home*"),
          new Html("<svg/>"));

  @TempDir Path folder;

  final String render(String name, String template) throws IOException {
    write(name, template);
    return name.endsWith(".ftlm")
        ? written(engine().document(name, PAGE))
        : engine().render(name, PAGE);
  }

  static String written(MarkdownDocument document) {
    return new MarkdownRenderer().toMarkdown(document).source();
  }

  final void write(String name, String template) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), template);
  }

  final TemplateEngine engine() {
    return new TemplateEngine(new MarkdownRenderer(), Optional.of(folder));
  }

  final EnvironmentException fault(String name, String template) {
    return assertThrows(EnvironmentException.class, () -> render(name, template));
  }
}
