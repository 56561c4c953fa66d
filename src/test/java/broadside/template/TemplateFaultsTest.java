package broadside.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.EnvironmentException;
import broadside.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest extends TemplateWorkspace {
  @Test
  void aMissingValueIsAFaultWithItsPlace() {
    List<Object> args = fault("a.html.ftlh", "one\n  ${titel}").fault().args();
    assertEquals(List.of("a.html.ftlh", 2, 5), args.subList(0, 3));
    assertEquals(
        "The following has evaluated to null or missing: ==> titel", args.get(3).toString());
    assertEquals(folder.resolve("a.html.ftlh").toString(), args.get(4));
  }

  @Test
  void anEmptyOptionalThatIsPrintedIsAFault() {
    assertEquals("template-fault", fault("a.html.ftlh", "${note}").fault().id());
  }

  @Test
  void aWholeRecordIsNotPrinted() {
    assertEquals("template-fault", fault("a.html.ftlh", "${view}").fault().id());
    assertEquals("template-fault", fault("b.html.ftlh", "${items[0]}").fault().id());
  }

  @Test
  void anObjectThatIsNoPartOfAViewIsAFault() throws IOException {
    write("a.html.ftlh", "${object}");
    Map<String, Object> view = Map.of("object", new Object());
    EnvironmentException fault =
        assertThrows(EnvironmentException.class, () -> engine().render("a.html.ftlh", view));
    assertEquals("template-fault", fault.fault().id());
  }

  @Test
  void anUnknownComponentIsAFaultEvenWithADefault() {
    assertEquals("template-fault", fault("a.html.ftlh", "${view.titel!'x'}").fault().id());
  }

  @Test
  void aFaultNamesTheIncludedFile() throws IOException {
    write("part.ftlh", "\n\n<#if>");
    List<Object> args = fault("a.html.ftlh", "<#include 'part.ftlh'>").fault().args();
    assertEquals("part.ftlh", args.get(0));
    assertEquals(3, args.get(1));
    write("macro.ftlh", "<#macro m>\n${nothing}</#macro>");
    args = fault("b.html.ftlh", "<#import 'macro.ftlh' as x><@x.m/>").fault().args();
    assertEquals(List.of("macro.ftlh", 2, 3), args.subList(0, 3));
  }

  @Test
  void reasonsAreOneLine() {
    for (String bad :
        List.of("<#if>", "${a.b.c}", "${1 + }", "<#include 'no.ftlh'>", "${broken}")) {
      List<Object> args = fault("a.html.ftlh", bad).fault().args();
      String reason = args.get(3).toString();
      assertFalse(reason.contains("\n"), reason);
      assertTrue(reason.length() < 300, reason);
      assertEquals(1, args.get(1), bad);
    }
  }

  @Test
  void aStackThatEndsIsNoFaultOfTheTemplate() {
    assertThrows(StackOverflowError.class, () -> render("a.html.ftlh", "${endless}"));
  }

  @Test
  void aTemplateThatCallsItselfWithoutEndIsAFault() {
    EnvironmentException fault = fault("a.html.ftlh", "<#macro m><@m/></#macro><@m/>");
    assertEquals("template-endless", fault.fault().id());
    assertEquals(
        List.of("a.html.ftlh", folder.resolve("a.html.ftlh").toString()), fault.fault().args());
    assertEquals("template-endless", fault("b.html.ftlh", "<#include 'b.html.ftlh'>").fault().id());
  }

  @Test
  void aFileOrABadLinkInPlaceOfTheFolderIsAFault(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("file"), "");
    Path link = Files.createSymbolicLink(other.resolve("link"), Path.of("link"));
    for (Path folder : List.of(file, link)) {
      EnvironmentException fault =
          assertThrows(
              EnvironmentException.class,
              () -> new TemplateEngine(new MarkdownRenderer(), Optional.of(folder)));
      assertEquals("templates-not-a-folder", fault.fault().id());
    }
  }

  @Test
  void aFolderOrABadLinkInPlaceOfAFileIsAFault() throws IOException {
    Files.createDirectories(folder.resolve("a.html.ftlh"));
    Files.createSymbolicLink(folder.resolve("b.html.ftlh"), Path.of("nobody"));
    Files.createDirectories(folder.resolve("style.css"));
    for (String name : List.of("a.html.ftlh", "b.html.ftlh")) {
      assertEquals("template-not-a-file", unusable(() -> engine().render(name, PAGE)));
    }
    assertEquals("template-not-a-file", unusable(() -> engine().asset("style.css")));
  }

  private static String unusable(Executable work) {
    return assertThrows(EnvironmentException.class, work).fault().id();
  }

  @Test
  void aMissingTemplateIsNamed() {
    EnvironmentException fault =
        assertThrows(EnvironmentException.class, () -> engine().render("no.html.ftlh", PAGE));
    assertEquals("template-missing", fault.fault().id());
    assertEquals(List.of("no.html.ftlh"), fault.fault().args());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('echo x')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.String', 'x')}",
        "${view?api.class}",
        "${labels?api.size()}",
        "${view.class}",
        "${view.class.name}",
        "${view.equals(view)}",
        "${view.getClass().name}",
        "${view.items.add('x')}"
      })
  void templatesCannotReachJava(String template) {
    assertEquals("template-fault", fault("a.html.ftlh", template).fault().id());
  }

  @Test
  void theResolverItselfRefusesNewObjects() {
    Object reason =
        fault("a.html.ftlh", "${'freemarker.template.utility.Execute'?new()('x')}")
            .fault()
            .args()
            .get(3);
    assertTrue(reason.toString().contains("not allowed"), reason.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ftl", "a.html", "a.md.ftl", "a.FTLH", "ftl", "a.css"})
  void otherEndingsAreRefused(String name) throws IOException {
    assertEquals("template-ending", fault(name, "${title}").fault().id());
    assertEquals("template-ending", fault("x.html.ftlh", "<#include '" + name + "'>").fault().id());
  }

  @Test
  void filesOutsideTheFolderAreNotRead() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    write("secret.ftlh", "secret");
    Files.createSymbolicLink(inner.resolve("link.ftlh"), folder.resolve("secret.ftlh"));
    TemplateEngine engine = new TemplateEngine(new MarkdownRenderer(), Optional.of(inner));
    for (int attempt = 0; attempt < 2; attempt++) {
      EnvironmentException fault =
          assertThrows(EnvironmentException.class, () -> engine.render("link.ftlh", PAGE));
      assertEquals("template-outside", fault.fault().id());
    }
    for (String name : List.of("../secret.ftlh", "x/../../secret.ftlh", "..\\secret.ftlh")) {
      EnvironmentException fault =
          assertThrows(EnvironmentException.class, () -> engine.render(name, PAGE), name);
      assertEquals("template-missing", fault.fault().id(), name);
    }
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Files.write(folder.resolve("a.html.ftlh"), new byte[] {'a', (byte) 0xE4, 'b'});
    EnvironmentException fault =
        assertThrows(EnvironmentException.class, () -> engine().render("a.html.ftlh", PAGE));
    assertEquals("template-unreadable", fault.fault().id());
  }
}
