package broadside.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has no end, or none that can be reached, ends in a fault that names the file. */
class EndlessTemplateTest extends TemplateWorkspace {
  @Test
  void aLoopThatWritesWithoutEndIsAFault() {
    Fault fault = fault("a.html.ftlh", "<#list 1.. as i>${title}${title}${title}</#list>").fault();
    assertEquals("template-too-long", fault.id());
    assertEquals("a.html.ftlh", fault.args().get(0));
  }

  @Test
  void aTemplateThatIsNestedTooDeepDoesNotCallItself() {
    String template = "${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}";
    assertEquals("template-too-deep", fault("a.html.ftlh", template).fault().id());
  }

  @Test
  void theOwnFileIsNamedNotThePackedOneThatIncludesIt() throws IOException {
    write("statement-text.ftlh", "<#include 'statement-text.ftlh'>");
    TemplateFolder files = new TemplateFolder(Optional.of(folder));
    Fault fault =
        new TemplateFaults(files).onOverflow("statement-page.html.ftlh", overflow()).fault();
    assertEquals("template-endless", fault.id());
    assertEquals(
        List.of("statement-page.html.ftlh", folder.resolve("statement-text.ftlh").toString()),
        fault.args());
  }

  /** As FreeMarker leaves it. */
  private static StackOverflowError overflow() {
    StackOverflowError error = new StackOverflowError();
    error.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("freemarker.core.Environment", "visit", "Environment.java", 1)
        });
    return error;
  }
}
