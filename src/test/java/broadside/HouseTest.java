package broadside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Category;
import broadside.model.Certainty;
import broadside.model.Colour;
import broadside.model.EmailAddress;
import broadside.model.EventKind;
import broadside.model.Licence;
import broadside.model.Milestone;
import broadside.model.ReleaseState;
import broadside.model.Severity;
import broadside.model.figure.DurationForm;
import broadside.model.figure.DurationUnit;
import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Per;
import broadside.model.figure.Quantity;
import broadside.model.figure.Unit;
import broadside.model.text.Placeholder;
import broadside.model.text.Term;
import broadside.model.text.Text;
import broadside.model.time.DayPart;
import broadside.model.time.EventTime;
import broadside.model.time.LastDay;
import broadside.model.time.Later;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.TimeUnit;
import broadside.model.time.When;
import broadside.model.time.Window;
import broadside.model.translation.Dictionary;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house: a package is a stage, data flows one way, and the site depends on the record alone.
 */
class HouseTest {
  private static final String BASE = "broadside";

  /**
   * Each package with those that it may know; the root, which holds the main class alone, is "".
   */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("diagnostic", List.of()),
          Map.entry("digest", List.of()),
          Map.entry("imagefile", List.of("diagnostic")),
          Map.entry("markdown", List.of()),
          Map.entry("cache", List.of("digest")),
          Map.entry("output", List.of("digest", "diagnostic")),
          Map.entry("verification", List.of("diagnostic")),
          Map.entry("revision", List.of()),
          Map.entry("template", List.of("markdown", "diagnostic")),
          Map.entry("language", List.of()),
          Map.entry("model", List.of("language", "diagnostic")),
          Map.entry("translation", List.of("language", "model", "diagnostic")),
          Map.entry("source", List.of("language", "model", "imagefile", "digest", "diagnostic")),
          Map.entry(
              "validation", List.of("language", "analysis", "edition", "model", "diagnostic")),
          Map.entry("edition", List.of("model", "diagnostic")),
          Map.entry("theme", List.of("model")),
          Map.entry("picture", List.of("theme", "model")),
          Map.entry("analysis", List.of("edition", "model")),
          Map.entry(
              "wording",
              List.of("language", "analysis", "edition", "markdown", "model", "diagnostic")),
          Map.entry("chart", List.of("wording", "analysis", "edition", "markdown", "model")),
          Map.entry("data", List.of("wording", "analysis", "edition", "markdown", "model")),
          Map.entry(
              "view",
              List.of(
                  "chart",
                  "data",
                  "wording",
                  "theme",
                  "analysis",
                  "edition",
                  "markdown",
                  "model",
                  "diagnostic")),
          Map.entry(
              "export",
              List.of(
                  "view",
                  "chart",
                  "data",
                  "wording",
                  "picture",
                  "theme",
                  "template",
                  "markdown",
                  "model")),
          Map.entry(
              "site",
              List.of(
                  "export",
                  "view",
                  "wording",
                  "analysis",
                  "edition",
                  "picture",
                  "theme",
                  "template",
                  "markdown",
                  "model",
                  "digest")),
          Map.entry(
              "pipeline",
              List.of(
                  "source",
                  "validation",
                  "site",
                  "export",
                  "view",
                  "chart",
                  "data",
                  "wording",
                  "analysis",
                  "edition",
                  "revision",
                  "verification",
                  "output",
                  "cache",
                  "picture",
                  "template",
                  "markdown",
                  "model",
                  "digest",
                  "diagnostic")),
          Map.entry(
              "cli",
              List.of(
                  "pipeline",
                  "site",
                  "export",
                  "edition",
                  "translation",
                  "output",
                  "markdown",
                  "language",
                  "model",
                  "diagnostic")),
          Map.entry("", List.of("cli", "diagnostic")));

  /** The rooms, the root among them: it could stand in a circle with those that it knows. */
  private static final SliceAssignment ROOMS =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(room(type).isEmpty() ? "root" : room(type));
        }

        @Override
        public String getDescription() {
          return "the rooms of the house";
        }
      };

  /** All packages: those within a room could stand in a circle, too. */
  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "the packages of the house";
        }
      };

  /** Behind the edition nobody knows the incident: what is withheld cannot slip through. */
  private static final String[] BEHIND_THE_EDITION = {
    "broadside.analysis..",
    "broadside.wording..",
    "broadside.theme..",
    "broadside.picture..",
    "broadside.chart..",
    "broadside.data..",
    "broadside.view..",
    "broadside.export..",
    "broadside.site..",
    "broadside.template.."
  };

  /**
   * What those behind the edition may know of the model: words and values that say nothing by
   * themselves. Whatever else is added there is the record, and stays before the edition.
   */
  private static final Set<Class<?>> WORDS_AND_VALUES =
      Set.of(
          Text.class,
          Placeholder.class,
          Term.class,
          Category.class,
          Certainty.class,
          EventKind.class,
          Milestone.class,
          ReleaseState.class,
          Severity.class,
          Colour.class,
          Licence.class,
          EmailAddress.class,
          Dictionary.class,
          Unit.class,
          DurationForm.class,
          Per.class,
          Quantity.class,
          FigureQualifier.class,
          When.class,
          EventTime.class,
          Later.class,
          Point.class,
          Window.class,
          Precision.class,
          DayPart.class,
          DurationUnit.class,
          LastDay.class,
          TimeQualifier.class,
          TimeUnit.class);

  /** Calls that look at the machine: its clock, its locale, its zone, its dice. */
  private static final Set<String> MACHINE =
      Set.of(
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalTime.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "com.ibm.icu.util.ULocale.getDefault",
          "com.ibm.icu.util.TimeZone.getDefault");

  /** The same, hidden behind a missing argument. */
  private static final Set<String> MACHINE_BY_DEFAULT =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.text.MessageFormat.<init>(java.lang.String)",
          "java.text.NumberFormat.getInstance()",
          "com.ibm.icu.text.MessageFormat.<init>(java.lang.String)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Date.<init>()",
          "java.util.GregorianCalendar.<init>()");

  /** Tells people how long a run takes; nothing of it gets into a result. */
  private static final String STOPWATCH = "broadside.cli.Stopwatch";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  static Set<String> rooms() {
    return HOUSE.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyThoseItMayKnow(String room) {
    assertTrue(DOORS.containsKey(room), "a new package needs its line above: " + room);
    room(room, DOORS.get(room)).check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aForbiddenImportIsFound(String room) {
    boolean knowsAny = !namesOf(room).isEmpty();
    if (knowsAny) {
      assertThrows(AssertionError.class, () -> room(room, List.of()).check(HOUSE));
    } else {
      assertEquals(List.of(), DOORS.get(room));
    }
  }

  @Test
  void behindTheEditionNobodyKnowsTheIncident() {
    behindTheEdition(BEHIND_THE_EDITION).check(HOUSE);
    assertThrows(
        AssertionError.class, () -> behindTheEdition("broadside.validation..").check(HOUSE));
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().assignedFrom(ROOMS).should().beFreeOfCycles().check(HOUSE);
    slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void theRootHoldsTheMainClassAlone() {
    List<String> names =
        HOUSE.stream()
            .filter(type -> room(type).isEmpty())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .toList();
    assertEquals(List.of("Main"), names);
  }

  @Test
  void onlyTheJointsKnowFilesAndRules() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "broadside.pipeline..", "broadside.source..", "broadside.validation..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("broadside.source..", "broadside.validation.."))
        .check(HOUSE);
  }

  @Test
  void nothingDependsOnTheMachine() {
    callsAny(MACHINE, MACHINE_BY_DEFAULT)
        .check(HOUSE.that(describe("no clock", type -> !type.getName().equals(STOPWATCH))));
    assertThrows(
        AssertionError.class,
        () -> callsAny(Set.of("java.util.Locale.forLanguageTag"), Set.of()).check(HOUSE));
    assertThrows(
        AssertionError.class,
        () ->
            callsAny(Set.of(), Set.of("java.lang.String.toLowerCase(java.util.Locale)"))
                .check(HOUSE));
  }

  @Test
  void nothingIsLeftToChance() {
    noClasses().should().dependOnClassesThat().areAssignableTo(RandomGenerator.class).check(HOUSE);
  }

  @Test
  void nobodyPrintsPastTheCommandLine() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("broadside.cli..")
        .and()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(PrintWriter.class)
        .check(HOUSE);
  }

  @Test
  void onlyTheMainClassExits() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(HOUSE);
  }

  /** They take errors, too: the ends of a command, of one piece of work, and of the process. */
  private static final Set<String> BOUNDARIES =
      Set.of("broadside.cli.Program", "broadside.pipeline.Workers", "broadside.Main");

  @Test
  void onlyTheBoundariesTakeWhateverIsThrown() {
    takesAnything()
        .check(HOUSE.that(describe("others", type -> !BOUNDARIES.contains(outermost(type)))));
    assertThrows(AssertionError.class, () -> takesAnything().check(HOUSE));
  }

  private static ArchRule takesAnything() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ExecutionException.class)
        .orShould()
        .callMethodWhere(
            describe(
                "handle what nobody caught",
                call -> call.getName().endsWith("UncaughtExceptionHandler")));
  }

  /**
   * In the sources, as the compiler itself catches everything to close what was opened. Only who
   * knows the place of a text passes them on with it.
   */
  @Test
  void nobodyCatchesErrors() throws IOException {
    Pattern caught =
        Pattern.compile("catch \\([^)]*\\b(Throwable|\\w*MachineError|\\w*MemoryError|Error)\\b");
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("TextCheck.java"))
              .toList();
      for (Path source : sources) {
        assertFalse(caught.matcher(Files.readString(source)).find(), source::toString);
      }
    }
    assertTrue(caught.matcher("catch (IOException | Error e)").find());
  }

  @Test
  void noClassKeepsWhatChanges() {
    ArchRule rule =
        fields()
            .that(have(writtenAsStatic()))
            .should(haveModifier(FINAL))
            .andShould()
            .notHaveRawType(describe("arrays", JavaClass::isArray));
    rule.check(HOUSE);
  }

  /** A static field that a person wrote. */
  private static DescribedPredicate<JavaField> writtenAsStatic() {
    return describe(
        "static",
        field ->
            field.getModifiers().contains(STATIC) && !field.getModifiers().contains(SYNTHETIC));
  }

  private static ArchRule room(String room, List<String> known) {
    String[] allowed =
        known.stream().map(other -> BASE + "." + other + "..").toArray(String[]::new);
    // The root is a room like the others, without the rooms below it.
    String own = room.isEmpty() ? BASE : BASE + "." + room + "..";
    DescribedPredicate<JavaClass> ours = resideInAnyPackage(BASE + "..");
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            ours.and(DescribedPredicate.not(resideInAnyPackage(own)))
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
  }

  private static ArchRule behindTheEdition(String... packages) {
    DescribedPredicate<JavaClass> incident =
        resideInAPackage("broadside.model..")
            .and(describe("the record", type -> !isWordOrValue(type)));
    return noClasses().that().resideInAnyPackage(packages).should().dependOnClassesThat(incident);
  }

  private static boolean isWordOrValue(JavaClass type) {
    String name = outermost(type);
    return WORDS_AND_VALUES.stream().anyMatch(known -> known.getName().equals(name));
  }

  private static String outermost(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getName();
  }

  private static ArchRule callsAny(Set<String> names, Set<String> signatures) {
    return noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "look at the machine",
                (JavaCall<?> call) ->
                    names.contains(name(call)) || signatures.contains(signature(call))));
  }

  private static String name(JavaCall<?> call) {
    return call.getTargetOwner().getName() + "." + call.getName();
  }

  private static String signature(JavaCall<?> call) {
    return name(call)
        + call.getTarget().getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static Set<String> namesOf(String room) {
    return HOUSE.stream()
        .filter(type -> room(type).equals(room))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .filter(type -> type.getPackageName().startsWith(BASE + "."))
        .map(HouseTest::room)
        .filter(other -> !other.equals(room))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first package below the base; empty for the base itself. */
  private static String room(JavaClass type) {
    return Arrays.stream(type.getPackageName().split("\\.")).skip(1).findFirst().orElse("");
  }
}
