package broadside.template;

import broadside.diagnostic.EnvironmentException;
import broadside.markdown.MarkdownDocument;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.Passage;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Renders FreeMarker templates. The name {@code <document>.<format>.ftl?} tells how values are
 * escaped, and each kind of value is right in each format: a string is escaped, {@link
 * broadside.markdown.Markdown} is printed as Markdown or as its sanitized HTML, {@link Html} as it
 * is. Missing values are faults.
 *
 * <p>Templates are read once and kept: make a new engine to see a change on disk. Thread-safe.
 *
 * @see <a href="https://freemarker.apache.org/docs/">FreeMarker manual</a>
 */
public final class TemplateEngine {
  /** FreeMarker reads records since 2.3.33. */
  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Configuration configuration = new Configuration(VERSION);
  private final TemplateFolder files;
  private final TemplateFaults faults;
  private final ViewWrapper wrapper;

  /**
   * An engine.
   *
   * @param renderer makes HTML of the Markdown in views
   * @param folder the workspace's {@code templates/}, each file of which replaces the packed one of
   *     the same name; it need not exist
   * @throws EnvironmentException {@code templates-not-a-folder} when something else is there
   */
  public TemplateEngine(MarkdownRenderer renderer, Optional<Path> folder) {
    this.files = new TemplateFolder(folder);
    this.faults = new TemplateFaults(files);
    this.wrapper = new ViewWrapper(VERSION, renderer);
    configuration.setObjectWrapper(wrapper);
    configureLoading();
    configureFormats();
    configureFaults();
    forbid();
  }

  /** A file of the theme that is published as it is, such as a style sheet. */
  public byte[] asset(String name) {
    return files.asset(name);
  }

  /** The text that a template, of another format than Markdown, makes of a view. */
  public String render(String templateName, Object view) {
    Output out = new Output(templateName);
    process(templateName, view, out);
    return out.toString();
  }

  /** The document that a template of Markdown makes of a view. */
  public MarkdownDocument document(String templateName, Object view) {
    Output out = new Output(templateName);
    List<Passage> texts = TextPlaces.of(process(templateName, view, out)).texts();
    return new MarkdownDocument(out.toString(), texts);
  }

  private Environment process(String templateName, Object view, Output out) {
    TemplateFiles.checkEnding(templateName);
    try {
      RootModel root = new RootModel((TemplateHashModel) wrapper.wrap(view));
      Environment environment =
          configuration.getTemplate(templateName).createProcessingEnvironment(root, out);
      environment.process();
      return environment;
    } catch (TemplateException failure) {
      throw faults.onRender(templateName, failure);
    } catch (IOException failure) {
      throw faults.onLoad(templateName, failure);
    } catch (StackOverflowError failure) {
      throw faults.onOverflow(templateName, failure);
    }
  }

  private void configureLoading() {
    configuration.setTemplateLoader(new TemplateFiles(files));
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setWhitespaceStripping(true);
  }

  /** Nothing depends on the machine: the site is a function of the workspace. */
  private void configureFormats() {
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    configuration.setSharedVariable(BelowDirective.NAME, new BelowDirective());
    TemplateConfiguration markdown = new TemplateConfiguration();
    markdown.setOutputFormat(MarkdownFormat.INSTANCE);
    TemplateConfiguration css = new TemplateConfiguration();
    css.setOutputFormat(CssFormat.INSTANCE);
    configuration.setTemplateConfigurations(
        new FirstMatchTemplateConfigurationFactory(
                new ConditionalTemplateConfigurationFactory(
                    new FileExtensionMatcher("ftlm"), markdown),
                new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftlc"), css))
            .allowNoMatch(true));
  }

  /** Faults are thrown once, never logged or printed into the page. */
  private void configureFaults() {
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((failure, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  /** By default a template could run programs by {@code ?new} and reach objects by {@code ?api}. */
  private void forbid() {
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
  }
}
