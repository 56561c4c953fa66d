package broadside.template;

import broadside.diagnostic.EnvironmentException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what FreeMarker throws, which is long, into a fault of one line that names the place. */
final class TemplateFaults {
  /** Tips, the stack of the template and what else follows FreeMarker's first paragraph. */
  private static final Pattern REST =
      Pattern.compile(
          "\\s*(?:\\n\\s*\\n|\\n-{3,}|\\nThe name was interpreted by).*", Pattern.DOTALL);

  /** The place, which the fault tells by itself. */
  private static final Pattern PLACE =
      Pattern.compile(" *\\[in template \"[^\"]*\" at line \\d+, column \\d+\\]");

  private static final String FREEMARKER = "freemarker.";
  private static final String PARSER = "freemarker.core.FMParser";

  private final TemplateFolder files;

  TemplateFaults(TemplateFolder files) {
    this.files = files;
  }

  /** A template that cannot be found, read or parsed. */
  EnvironmentException onLoad(String name, IOException failure) {
    return known(name, failure)
        .orElseGet(
            () ->
                new EnvironmentException(
                    failure, "template-unreadable", name, files.origin(name), failure.toString()));
  }

  /** A template that failed while it was rendered, maybe within a file that it includes. */
  EnvironmentException onRender(String name, TemplateException failure) {
    return known(name, failure)
        .orElseGet(
            () ->
                fault(
                    failure,
                    Objects.requireNonNullElse(failure.getTemplateSourceName(), name),
                    Objects.requireNonNullElse(failure.getLineNumber(), 0),
                    Objects.requireNonNullElse(failure.getColumnNumber(), 0),
                    failure.getMessageWithoutStackTop()));
  }

  /**
   * A stack that ended while a template was read or rendered. Nobody knows any more in which file;
   * the packed ones have an end.
   *
   * @throws StackOverflowError if it was not the template that called itself or is nested too deep
   */
  EnvironmentException onOverflow(String name, StackOverflowError failure) {
    if (!isOfTemplates(failure)) {
      throw failure;
    }
    String id = isOfParser(failure) ? "template-too-deep" : "template-endless";
    return new EnvironmentException(failure, id, name, files.ownOrigin(name));
  }

  private static boolean isOfParser(StackOverflowError failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(call -> call.getClassName().equals(PARSER));
  }

  /** Nearly all calls are of the kind that had no end. */
  private static boolean isOfTemplates(StackOverflowError failure) {
    StackTraceElement[] calls = failure.getStackTrace();
    long ofTemplates =
        Arrays.stream(calls).filter(call -> call.getClassName().startsWith(FREEMARKER)).count();
    return 2 * ofTemplates > calls.length;
  }

  /** What FreeMarker wrapped: a fault of ours, of the parser, or a file that is not there. */
  private Optional<EnvironmentException> known(String name, Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StackOverflowError overflow) {
        return Optional.of(onOverflow(name, overflow));
      }
      if (cause instanceof Error error) {
        throw error; // no fault of the template: the memory ended
      }
      if (cause instanceof EnvironmentException ours) {
        return Optional.of(ours);
      }
      if (cause instanceof ParseException parse) {
        return Optional.of(unparsable(name, parse));
      }
    }
    return failure instanceof TemplateNotFoundException
            || failure instanceof MalformedTemplateNameException
        ? Optional.of(new EnvironmentException(failure, "template-missing", name))
        : Optional.empty();
  }

  private EnvironmentException unparsable(String name, ParseException failure) {
    return fault(
        failure,
        Objects.requireNonNullElse(failure.getTemplateName(), name),
        failure.getLineNumber(),
        failure.getColumnNumber(),
        failure.getEditorMessage());
  }

  private EnvironmentException fault(
      Exception cause, String name, int line, int column, String message) {
    String reason = shorten(Objects.requireNonNullElse(message, cause.toString()));
    return new EnvironmentException(
        cause, "template-fault", name, line, column, reason, files.origin(name));
  }

  /** The first paragraph of a message, in one line. */
  private static String shorten(String message) {
    String first = REST.matcher(message.replace("\r", "")).replaceFirst("");
    return PLACE.matcher(first).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
