package broadside.template;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows the values of a view to FreeMarker. Records are beans whose components and methods without
 * parameters are read like {@code event.title}, and a name they do not have is a fault. A {@link
 * Supplier} is what it supplies, made when a template asks. An empty {@link Optional} is a missing
 * value. {@link Markdown} and {@link Inline} fit the template that reads them.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  private final MarkdownRenderer renderer;

  ViewWrapper(Version version, MarkdownRenderer renderer) {
    super(settings(version), true);
    this.renderer = renderer;
  }

  private static DefaultObjectWrapperBuilder settings(Version version) {
    DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(version);
    settings.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    settings.setMemberAccessPolicy(new ReadOnlyAccess(version));
    settings.setStrict(true);
    settings.setIterableSupport(true);
    return settings;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Supplier<?> part) {
      return wrap(part.get());
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Markdown text) {
      return wrapText(() -> text.source().stripTrailing(), () -> renderer.toHtml(text));
    }
    if (value instanceof Inline words) {
      return wrapText(words::source, () -> renderer.toInlineHtml(words));
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.source());
    }
    return super.wrap(value);
  }

  /** A record is no text: printing a whole one by mistake is a fault, not {@code Event[id=...]}. */
  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Record ? new BeanModel(value, this) : super.handleUnknownType(value);
  }

  /** In XML it is a string of HTML, which is escaped: what Atom (RFC 4287) calls type="html". */
  private TemplateModel wrapText(Supplier<String> markdown, Supplier<String> html)
      throws TemplateModelException {
    OutputFormat format = currentFormat();
    if (format == HTMLOutputFormat.INSTANCE) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.get());
    }
    return format == XMLOutputFormat.INSTANCE
        ? super.wrap(html.get())
        : MarkdownFormat.INSTANCE.fromMarkup(markdown.get());
  }

  /** The format of the file whose line is being executed, be it a page or an imported macro. */
  private static OutputFormat currentFormat() {
    Environment environment = Environment.getCurrentEnvironment();
    return environment == null ? null : environment.getCurrentTemplate().getOutputFormat();
  }
}
