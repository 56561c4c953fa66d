package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadside.testing.TestSites;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets are valid, and style nothing that is not there. */
class StyleSheetTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern SELECTORS = Pattern.compile("([^{};]+)\\{");
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

  private static final Pattern GUESS =
      Pattern.compile(":(?:has|not|nth-[a-z-]+)\\(|:(?:only|first)-(?:child|of-type)|:empty");

  /** What browsers know, and the validator does not yet. */
  private static final Pattern NEWER =
      Pattern.compile("pseudo-element .*::details-content|“paint-order”");

  /** Classes of what no record of the tests leads to, or that only a script sets. */
  private static final Set<String> ELSEWHERE = Set.of("lit");

  static Stream<String> sheets() {
    return TestSites.own().files().keySet().stream().filter(name -> name.endsWith(".css"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aStyleSheetIsValid(String name) throws Exception {
    List<String> faults = new PageValidator().validateCss(TestSites.own().text(name));
    assertEquals(List.of(), faults.stream().filter(fault -> !NEWER.matcher(fault).find()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a { colour: red }", "a { color: reddish }", "a } {", ".a { .b"})
  void whatIsInvalidIsFound(String wrong) throws Exception {
    assertFalse(new PageValidator().validateCss(wrong).isEmpty());
    assertEquals(List.of(), new PageValidator().validateCss("a { color: red }"));
  }

  @Test
  void everyClassThatIsStyledStandsInAPage() {
    Set<String> styled = new TreeSet<>();
    sheets().forEach(name -> styled.addAll(classes(TestSites.own().text(name))));
    assertFalse(styled.isEmpty());
    styled.removeAll(used());
    styled.removeAll(ELSEWHERE);
    assertEquals(Set.of(), styled);
  }

  /** What a text is, its class says: a place among others may be taken by another text. */
  @ParameterizedTest
  @MethodSource("sheets")
  void noPlaceOfATextTellsWhatItIs(String name) {
    String sheet = COMMENT.matcher(TestSites.own().text(name)).replaceAll("");
    assertEquals(List.of(), GUESS.matcher(sheet).results().map(MatchResult::group).toList());
  }

  private static Set<String> classes(String sheet) {
    return SELECTORS
        .matcher(COMMENT.matcher(sheet).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .flatMap(selector -> CLASS.matcher(selector).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> used() {
    return Stream.concat(TestSites.all().stream(), Stream.of(TestSites.preview()))
        .flatMap(site -> site.typical().stream())
        .flatMap(page -> page.html().select("[class]").stream())
        .flatMap(element -> element.classNames().stream())
        .collect(Collectors.toSet());
  }
}
