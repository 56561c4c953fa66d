package broadside.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates of the house never print unescaped, nor run what they print. */
class TemplateScanTest extends TemplateWorkspace {
  private static final Path HOUSE = Path.of("templates");
  private static final Set<String> ENDINGS = Set.of("ftlh", "ftlx", "ftlm", "ftlc", "css", "js");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?\\s*(?:no_?esc|interpret|eval|eval_json|evalJson|new|api|has_api|hasApi)\\b"
              + "|[<\\[]#(?:no_?autoesc|noAutoEsc|no_?escape|noEscape|outputformat|outputFormat|ftl)\\b"
              + "|\\boutput_format\\s*=|\\bauto_esc\\s*=",
          Pattern.CASE_INSENSITIVE);

  /** French has a space before them. */
  private static final Pattern TYPED = Pattern.compile("[}>][:;](?=[ *<])");

  @Test
  void noTemplateOfTheHousePrintsUnescapedOrRunsWhatItReads() throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertEquals(Set.of(), without(name.substring(name.lastIndexOf('.') + 1)), name);
        List<String> found =
            FORBIDDEN.matcher(Files.readString(file)).results().map(hit -> hit.group()).toList();
        assertEquals(List.of(), found, name);
      }
    }
  }

  @Test
  void theSignBehindALabelIsThatOfTheLanguage() throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      for (Path file : files.filter(each -> each.toString().contains(".ftl")).toList()) {
        List<String> found =
            TYPED.matcher(Files.readString(file)).results().map(hit -> hit.group()).toList();
        assertEquals(List.of(), found, file.toString());
      }
    }
  }

  private static Set<String> without(String ending) {
    return ENDINGS.contains(ending) ? Set.of() : Set.of(ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${x?no_esc}",
        "${x?noEsc}",
        "${x? no_esc}",
        "<@x?interpret/>",
        "${x?eval}",
        "${x?evalJson}",
        "${x?new()}",
        "${x?api.y}",
        "<#noautoesc>",
        "<#noAutoEsc>",
        "[#noautoesc]",
        "<#outputformat 'HTML'>",
        "<#ftl auto_esc=false>"
      })
  void theScanFindsWhatItIsToFind(String template) {
    assertEquals(true, FORBIDDEN.matcher(template).find());
  }

  @Test
  void textsOfARecordAreNeverTemplates() throws IOException {
    assertEquals("${1+1}&lt;#if&gt;", render("a.html.ftlh", "${r'${1+1}<#if>'}"));
  }
}
