package broadside.template;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownDocument;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.Passage;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows the values of a view to FreeMarker. Components of records and their methods without
 * parameters are read like {@code event.title}, and a name they do not have is a fault. A {@link
 * Supplier} is what it supplies, made when a template asks. An empty {@link Optional} is a missing
 * value. {@link Markdown} and {@link Inline} fit the template that reads them. Of an object of any
 * other class a template can read nothing.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  private final MarkdownRenderer renderer;
  private final RecordMembers members = new RecordMembers();

  ViewWrapper(Version version, MarkdownRenderer renderer) {
    super(settings(version), true);
    this.renderer = renderer;
  }

  private static DefaultObjectWrapperBuilder settings(Version version) {
    DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(version);
    settings.setIterableSupport(true);
    return settings;
  }

  /** Texts first, as most values are, and interfaces last, as Java tells them more slowly. */
  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Record view) {
      return wrapRecord(view);
    }
    return value instanceof Supplier<?> part ? wrap(part.get()) : super.wrap(value);
  }

  private TemplateModel wrapRecord(Record view) throws TemplateModelException {
    if (view instanceof Markdown text) {
      return wrapPassage(Passage.of(text));
    }
    if (view instanceof Passage passage) {
      return wrapPassage(passage);
    }
    if (view instanceof MarkdownDocument document) {
      return wrapHtml(renderer.toHtml(document));
    }
    if (view instanceof Inline words) {
      return readsHtml()
          ? wrapHtml(renderer.toInlineHtml(words))
          : MarkdownFormat.INSTANCE.fromMarkup(words.source());
    }
    return view instanceof Html html
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.source())
        : new RecordModel(view, members.of(view), this);
  }

  private TemplateModel wrapPassage(Passage text) throws TemplateModelException {
    Environment environment = Environment.getCurrentEnvironment();
    return readsHtml()
        ? wrapHtml(renderer.toHtml(text, BelowDirective.level(environment)))
        : MarkdownFormat.INSTANCE.fromMarkup(TextPlaces.of(environment).add(text));
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Enum<?> name) {
      return new SimpleScalar(name.toString());
    }
    throw new TemplateModelException(value.getClass().getName());
  }

  private static boolean readsHtml() {
    OutputFormat format = currentFormat();
    return format == HTMLOutputFormat.INSTANCE || format == XMLOutputFormat.INSTANCE;
  }

  /** In XML it is a string of HTML, which is escaped: what Atom (RFC 4287) calls type="html". */
  private static TemplateModel wrapHtml(String html) throws TemplateModelException {
    return currentFormat() == HTMLOutputFormat.INSTANCE
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html)
        : new SimpleScalar(html);
  }

  /** The format of the file whose line is being executed, be it a page or an imported macro. */
  private static OutputFormat currentFormat() {
    Environment environment = Environment.getCurrentEnvironment();
    return environment == null ? null : environment.getCurrentTemplate().getOutputFormat();
  }
}
