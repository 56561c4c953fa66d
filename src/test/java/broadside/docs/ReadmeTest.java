package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.cli.RootCommand;
import broadside.data.ArticleData;
import broadside.data.OverviewData;
import broadside.data.StatisticsData;
import broadside.data.TimelineData;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.markdown.Markdown;
import broadside.model.Category;
import broadside.model.Certainty;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.ReleaseState;
import broadside.model.Severity;
import broadside.model.Term;
import broadside.model.Tlp;
import broadside.model.figure.Per;
import broadside.model.time.DayPart;
import broadside.model.time.TimeUnit;
import broadside.view.IncidentView;
import broadside.view.SiteView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The README names all that there is, and its files are right. */
class ReadmeTest {
  /** A key that a mapper reads. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\.(?:string|strings|text|requiredText|name|requiredName|address|value|values|term|terms|part|list|named|node|has"
              + "|require)\\(\\s*\"([a-z-]+)\"");

  private static final Pattern PICTURE = Pattern.compile("(?m)^ *file: (\\S+)$");

  private final String readme = Readme.text();

  @TempDir private Path folder;

  @Test
  void wholeFilesPassCheckWithoutFindings() {
    Workspace.Run check = filesOfTheReadme().run("check");
    assertEquals("", check.err());
    assertEquals(0, check.code());
  }

  @Test
  void wholeFilesBuildASiteWithoutWhatStaysInside() throws IOException {
    assertEquals(0, filesOfTheReadme().run("build").code());
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("weak spot"),
            file.toString());
      }
    }
  }

  @Test
  void everyKeyIsMentioned() throws IOException {
    Set<String> keys = keysOfTheMappers();
    assertTrue(keys.containsAll(Set.of("base-url", "when", "according-to", "reason")));
    assertAllMentioned(keys, key -> "(?:^|[\\s{`-])" + key + "(?::|`)");
  }

  @Test
  void everyWordIsMentioned() {
    List<String> words =
        Stream.of(
                Category.values(),
                Certainty.values(),
                DayPart.values(),
                EventKind.values(),
                Milestone.values(),
                Per.values(),
                ReleaseState.values(),
                Severity.values(),
                TimeUnit.values(),
                Tlp.values())
            .flatMap((Term[] vocabulary) -> Arrays.stream(vocabulary))
            .map(Term::word)
            .toList();
    assertAllMentioned(words, word -> "`" + Pattern.quote(word) + "`");
  }

  @Test
  void everyCommandAndOptionIsMentioned() {
    CommandLine root = new CommandLine(new RootCommand());
    assertAllMentioned(root.getSubcommands().keySet(), name -> "\\./broadside " + name);
    List<String> options =
        Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
            .flatMap(command -> command.getCommandSpec().options().stream())
            .flatMap((OptionSpec option) -> Arrays.stream(option.names()))
            .toList();
    assertAllMentioned(options, option -> "`" + option + "[ `]");
  }

  @Test
  void everyFormatIsMentioned() {
    String row =
        readme.lines().filter(line -> line.startsWith("| `-f FORMAT`")).findFirst().orElseThrow();
    for (Document document : Document.values()) {
      Exporters.formats(document)
          .forEach(format -> assertTrue(row.contains("`" + format + "`"), format));
    }
  }

  @Test
  void everyFieldOfTheDataIsMentioned() {
    Set<String> fields = new TreeSet<>();
    Stream.of(TimelineData.class, StatisticsData.class, OverviewData.class, ArticleData.class)
        .forEach(data -> addFields(data, fields));
    assertAllMentioned(fields, field -> "`" + field + "`");
  }

  @Test
  void columnsOfTheCsvAreMentioned() {
    assertTrue(
        readme.contains("```csv\n" + String.join(",", names(TimelineData.Event.class)) + "\n```"));
  }

  @Test
  void everyTemplateAndWhatItSeesIsMentioned() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("templates"))) {
      assertAllMentioned(
          templates.map(file -> file.getFileName().toString()).toList(),
          name -> "\\| `" + Pattern.quote(name) + "` \\|");
    }
    assertAllMentioned(names(IncidentView.class), name -> "`" + name + "`");
    assertAllMentioned(names(SiteView.class), name -> "`" + name + "`");
  }

  private Workspace filesOfTheReadme() {
    Workspace workspace = new Workspace(folder);
    for (Readme.Block block : Readme.blocks("file: ")) {
      Path path = Path.of(block.mark().substring("file: ".length()));
      workspace.write(path.toString(), block.content());
      Readme.all(PICTURE, block.content())
          .forEach(picture -> workspace.picture(path.resolveSibling(picture).toString()));
    }
    return workspace;
  }

  private static Set<String> keysOfTheMappers() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src", "main", "java", "broadside", "source"))) {
      for (Path file : sources.filter(path -> path.toString().endsWith("Mapper.java")).toList()) {
        keys.addAll(Readme.all(KEY, Files.readString(file)));
      }
    }
    return keys;
  }

  private static List<String> names(Class<?> view) {
    return Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static void addFields(Type type, Set<String> fields) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> addFields(part, fields));
    } else if (type instanceof Class<?> data && data.isRecord() && data != Markdown.class) {
      for (RecordComponent component : data.getRecordComponents()) {
        fields.add(name(component));
        addFields(component.getGenericType(), fields);
      }
    }
  }

  /** What a component is called in JSON: keywords of JSON-LD have a sign in front. */
  private static String name(RecordComponent component) {
    boolean isKeyword =
        component.getDeclaringRecord() == ArticleData.class
            && Set.of("context", "type").contains(component.getName());
    return (isKeyword ? "@" : "") + component.getName();
  }

  /** How the README would mention a name, as a regular expression. */
  private interface DiscourseState {
    String of(String name);
  }

  private void assertAllMentioned(Collection<String> names, DiscourseState discourse) {
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      if (!Pattern.compile(discourse.of(name), Pattern.MULTILINE).matcher(readme).find()) {
        missing.add(name);
      }
    }
    assertEquals(
        "", missing.stream().collect(Collectors.joining(", ")), "not mentioned in README.md");
  }
}
