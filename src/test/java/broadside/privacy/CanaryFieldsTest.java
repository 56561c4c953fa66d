package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The canaries stand in every field that there is. The program itself says which ones it knows: it
 * is given a key that it does not know in each part of the record, and names those that it does.
 */
class CanaryFieldsTest {
  private static final String UNKNOWN = "nobody-knows-this";

  /** What is written in a closed notation, so that no token can stand there. */
  private static final Set<String> NOTATIONS =
      Set.copyOf(
          List.of(
              ("language languages uuid tag time-zone span last-day category severity tlp when between part"
                      + " later entered"
                      + " kind milestone certainty value per date state approved embargo released"
                      + " withdrawn of colour attributed sub-headings")
                  .split(" ")));

  /** Forms that Ukrainian has no use for, and the text in place of which a unit has forms. */
  private static final Set<String> NOT_FOR_UKRAINIAN = Set.of("zero", "two", "text");

  @TempDir private static Path root;
  @TempDir private static Path other;

  private static Map<String, Map<String, Object>> trees;

  private final Map<String, Set<String>> written = new TreeMap<>();

  @BeforeAll
  static void write() {
    trees = new CanaryWorkspace(root).trees();
  }

  @Test
  void everyKeyThatTheProgramKnowsIsWritten() {
    TestWorkspace folder = new TestWorkspace(other);
    trees.forEach((file, tree) -> folder.write(file, Yaml.of(asked(file, "", tree))));
    Map<String, Set<String>> known = new TreeMap<>();
    for (Diagnostic finding : folder.outcome().findings()) {
      if (finding.id().equals("unknown-key") && finding.fault().args().get(0).equals(UNKNOWN)) {
        String keys = finding.fault().args().get(1).toString();
        known.put(sort(finding.place()), new TreeSet<>(List.of(keys.split(", "))));
      }
    }
    written.get("translation *.unit").addAll(NOT_FOR_UKRAINIAN);
    assertEquals(written, known);
    assertTrue(known.size() > 20, known.keySet().toString());
  }

  @Test
  void everyTextHoldsAToken() {
    trees.forEach((file, tree) -> tree.forEach((key, value) -> holdsTokens(key, value, file)));
  }

  private static void holdsTokens(String key, Object value, String where) {
    String here = where + " " + key;
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, part) -> holdsTokens(name.toString(), part, here));
    } else if (value instanceof List<?> list) {
      list.forEach(part -> holdsTokens(key, part, here));
    } else {
      assertTrue(
          NOTATIONS.contains(key) || Canaries.TOKEN.matcher(value.toString()).find(),
          here + ": " + value);
    }
  }

  /** The tree with an unknown key in the first part of each sort. */
  private Map<String, Object> asked(String file, String pointer, Map<?, ?> tree) {
    Map<String, Object> asked = new LinkedHashMap<>();
    tree.forEach(
        (key, value) -> asked.put(key.toString(), asked(file, pointer + "/" + key, value)));
    if (!isNamed(tree, sort(file, pointer))) {
      String sort = sort(file, pointer);
      boolean isFirst = written.putIfAbsent(sort, new TreeSet<>()) == null;
      tree.keySet().forEach(key -> written.get(sort).add(key.toString()));
      if (isFirst) {
        asked.put(UNKNOWN, "x");
      }
    }
    return asked;
  }

  private Object asked(String file, String pointer, Object value) {
    if (value instanceof Map<?, ?> map) {
      return asked(file, pointer, map);
    }
    if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      return list.stream().map(item -> asked(file, pointer + "/0", (Map<?, ?>) item)).toList();
    }
    return value;
  }

  /** Whether the keys are names that people gave, or those of texts that are translated. */
  private static boolean isNamed(Map<?, ?> tree, String sort) {
    return sort.equals("translation")
        || tree.keySet().stream().allMatch(key -> Canaries.TOKEN.matcher(key.toString()).find());
  }

  private static String sort(Place unknown) {
    String pointer = unknown.pointer();
    return sort(
        unknown.file().substring("incidents/".length()),
        pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** Which sort of part it is: ids, numbers and file names left out. */
  private static String sort(String file, String pointer) {
    if (file.endsWith("/uk.yaml")) {
      return "translation" + pointer.replaceFirst(".*(?=[.]unit$)|/.*(?<![.]unit)$", " *");
    }
    String path = pointer.replaceAll(Canaries.TOKEN.pattern(), "*").replaceAll("/\\d+", "/*");
    return (file.contains("/events/") ? "/events/*" : file.replaceFirst("^.*/incident.yaml", ""))
        + path;
  }
}
