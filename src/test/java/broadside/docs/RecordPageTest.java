package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Category;
import broadside.model.Certainty;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.ReleaseState;
import broadside.model.Severity;
import broadside.model.Source;
import broadside.model.text.Term;
import broadside.model.text.Tlp;
import broadside.model.time.LastDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** src/docs/record.md and its neighbours name every key, and every word that a key takes. */
class RecordPageTest {
  /** A key that a mapper reads. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\.(?:string|strings|text|requiredText|name|requiredName|address|value|values|term|terms|flag|part|list|named|node|has"
              + "|require)\\(\\s*\"([a-z-]+)\"");

  /** What is not told on the page of the record itself. */
  private static final Map<String, String> OTHER_PAGES =
      Map.of("FigureMapper.java", "figures", "TranslationMapper.java", "translations");

  private final Page page = Docs.page("record");

  @Test
  void everyKeyIsMentioned() throws IOException {
    for (Path mapper : mappers()) {
      Page place = Docs.page(OTHER_PAGES.getOrDefault(mapper.getFileName().toString(), "record"));
      assertEquals(
          Set.of(),
          place.lacks(keys(mapper), key -> "(?:^|[\\s{`-])" + key + "(?::|`)"),
          mapper + " in " + place);
    }
  }

  @Test
  void keysAreFoundInTheMappers() throws IOException {
    Set<String> keys = new HashSet<>();
    for (Path mapper : mappers()) {
      keys.addAll(keys(mapper));
    }
    assertTrue(keys.containsAll(Set.of("base-url", "when", "according-to", "reason", "of")));
  }

  @Test
  void theWordsOfTheTableAreThoseOfTheProgram() {
    Map<String, List<String>> known =
        Map.ofEntries(
            Map.entry("kind", words(EventKind.values())),
            Map.entry("milestone", words(Milestone.values())),
            Map.entry("certainty", words(Certainty.values())),
            Map.entry("category", words(Category.values())),
            Map.entry("severity", words(Severity.values())),
            Map.entry("tlp", words(Tlp.values())),
            Map.entry("last-day", words(LastDay.values())),
            Map.entry("state", words(ReleaseState.values())),
            Map.entry("of", words(Source.Origin.values())),
            Map.entry("attributed", List.of("true", "false")),
            Map.entry("sub-headings", List.of("true", "false")));
    assertEquals(
        known,
        page.table("words").stream()
            .filter(row -> !row.get(1).startsWith("see "))
            .collect(
                Collectors.toMap(
                    row -> Page.codes(row.get(0)).get(0), row -> Page.codes(row.get(1)))));
  }

  private static List<String> words(Term... terms) {
    return Arrays.stream(terms).map(Term::word).toList();
  }

  private static List<Path> mappers() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src", "main", "java", "broadside", "source"))) {
      return sources.filter(path -> path.toString().endsWith("Mapper.java")).toList();
    }
  }

  private static Set<String> keys(Path mapper) throws IOException {
    return KEY.matcher(Files.readString(mapper))
        .results()
        .map(key -> key.group(1))
        .collect(Collectors.toSet());
  }
}
