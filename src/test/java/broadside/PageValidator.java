package broadside;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's validator of HTML. It reads its schema once, which takes it most of its time. */
final class PageValidator {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /**
   * The validator does not know from where a page will come, and so not what its own files are; it
   * takes a block of data for a script that the policy stops; and it has a taste for tags without a
   * slash. That no page has a script is tested elsewhere.
   */
  private static final Pattern IGNORED =
      Pattern.compile(
          "Inline script violates Content Security Policy .*“script-src” directive .*"
              + "|Resource violates Content Security Policy .*“[^:”]*” blocked by .*"
              + "|Trailing slash on void elements has no effect .*");

  private static final String WITH_STYLE =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Style</title><style>%s</style>"
          + "</head><body></body></html>";

  private final Complaints complaints = new Complaints(new ArrayList<>());
  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);

  PageValidator() throws Exception {
    validator.setUpMainSchema(HTML, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
  }

  /** Errors and warnings; not what is said about matters of taste. */
  List<String> validate(String document) throws Exception {
    complaints.all().clear();
    validator.checkHtmlInputSource(new InputSource(new StringReader(document)));
    return List.copyOf(complaints.all());
  }

  /** The same for a style sheet, as it would be within a page. */
  List<String> validateCss(String sheet) throws Exception {
    return validate(WITH_STYLE.formatted(sheet));
  }

  /** Collects them. */
  private record Complaints(List<String> all) implements InfoAwareErrorHandler {
    @Override
    public void info(SAXParseException taste) {}

    @Override
    public void warning(SAXParseException complaint) {
      if (!IGNORED.matcher(complaint.getMessage()).matches()) {
        all.add(complaint.getLineNumber() + ": " + complaint.getMessage());
      }
    }

    @Override
    public void error(SAXParseException complaint) {
      warning(complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      warning(complaint);
    }
  }
}
