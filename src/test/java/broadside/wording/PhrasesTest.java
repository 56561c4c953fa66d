package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.language.LanguageRules;
import broadside.language.Languages;
import broadside.model.figure.Quantity;
import broadside.testing.Golden;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language says of the same times and figures. */
class PhrasesTest {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  static Stream<String> languages() {
    return Languages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void timesAreToldAsReviewed(String language) {
    golden(language, "times", new PhraseCases(language)::time);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void figuresAreToldAsReviewed(String language) {
    golden(language, "figures", new PhraseCases(language)::figure);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsCountedAgreesWithItsNumberAsReviewed(String language) {
    golden(language, "counted", new PhraseCases(language)::counted);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whoSaysSoIsToldAsReviewed(String language) {
    golden(language, "attributions", new PhraseCases(language)::attribution);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aDayOfManyEventsIsNamedOnceAndCalledTheSameOnce(String language) {
    List<String> lines = PhraseCases.lines("day.csv");
    List<String> told = new PhraseCases(language).story(lines);
    Iterator<String> next = told.iterator();
    golden(language, "day", line -> next.next());
    String same = Phrases.of(language).say("same.day");
    assertTrue(told.stream().filter(same::equals).count() <= 1, told.toString());
  }

  static Stream<String> languagesWithCases() {
    return languages().filter(language -> !LanguageRules.of(language).cases().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("languagesWithCases")
  void figuresAreToldInEachCaseAsReviewed(String language) {
    PhraseCases cases = new PhraseCases(language);
    StringBuilder told = new StringBuilder();
    for (String line : PhraseCases.lines("cases.csv")) {
      LanguageRules.of(language)
          .cases()
          .forEach(
              each ->
                  told.append(
                      "%-18s %-13s %s\n".formatted(line, each.word(), cases.declined(line, each))));
    }
    Golden.check("phrases/" + language + "/cases.txt", told.toString());
  }

  private static void golden(String language, String table, UnaryOperator<String> telling) {
    String told =
        PhraseCases.lines(table + ".csv").stream()
            .map(line -> "%-46s %s\n".formatted(line, telling.apply(line)))
            .collect(Collectors.joining());
    Golden.check("phrases/" + language + "/" + table + ".txt", told);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheSameKeys(String language) {
    assertEquals(
        new TreeSet<>(Phrases.of("en").keys()), new TreeSet<>(Phrases.of(language).keys()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLanguageAsksForAnArgumentThatItsKeyDoesNotHave(String language) {
    Phrases phrases = Phrases.of(language);
    for (String key : phrases.keys()) {
      Set<String> known = new TreeSet<>(KnownArguments.of(key, Phrases.of("en")));
      Set<String> asked = arguments(phrases.say(key));
      assertTrue(known.containsAll(asked), () -> language + " " + key + " asks for " + asked);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLanguageLosesAnArgumentThatCarriesAFact(String language) {
    Phrases phrases = Phrases.of(language);
    for (String key : phrases.keys()) {
      Set<String> needed = arguments(Phrases.of("en").say(key));
      needed.removeAll(KnownArguments.FORMS);
      Set<String> asked = arguments(phrases.say(key));
      assertTrue(asked.containsAll(needed), () -> language + " " + key + " lost one of " + needed);
    }
  }

  /** A choice by the words of a quantity, other than by the number one or two. */
  private static final Pattern AGREEING =
      Pattern.compile("\\{quantity, select, (?!(?:[12] \\{[^{}]*} )*other )");

  @ParameterizedTest
  @MethodSource("languages")
  void whatAgreesWithManyNamesTheWordForMany(String language) {
    Phrases phrases = Phrases.of(language);
    String many = phrases.say("quantity.many") + " {";
    for (String key : phrases.keys()) {
      String pattern = phrases.say(key);
      boolean agrees = AGREEING.matcher(pattern).find();
      assertTrue(!agrees || pattern.contains(many), language + " " + key);
    }
  }

  static Set<String> arguments(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        names.add(parsed.getSubstring(parsed.getPart(i)));
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theNumbersOfAFigureReadBackAsTheyWereWritten(String language) {
    PhraseCases cases = new PhraseCases(language);
    for (String line : PhraseCases.lines("figures.csv")) {
      if (!line.startsWith("duration") && !line.startsWith("count")) {
        Quantity quantity = PhraseCases.value(Quantity.parse(line.split(";", -1)[0]));
        assertEquals(
            numbers(quantity), numbers(cases.figure(line), language), () -> language + " " + line);
      }
    }
  }

  private static List<BigDecimal> numbers(Quantity quantity) {
    if (quantity instanceof Quantity.Range range) {
      return List.of(range.low().stripTrailingZeros(), range.high().stripTrailingZeros());
    }
    return quantity instanceof Quantity.Counted counted
        ? List.of(counted.value().stripTrailingZeros())
        : List.of();
  }

  private static List<BigDecimal> numbers(String phrase, String language) {
    NumberFormat format =
        NumberFormat.getInstance(
            ULocale.forLanguageTag(Phrases.of(language).say("language.locale")));
    List<BigDecimal> numbers = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      ParsePosition position = new ParsePosition(at);
      Number read = Character.isDigit(phrase.charAt(at)) ? format.parse(phrase, position) : null;
      if (read != null) {
        numbers.add(new BigDecimal(read.toString()).stripTrailingZeros());
      }
      at = Math.max(at + 1, position.getIndex());
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theDigitsOfATimeStandInTheRecord(String language) {
    PhraseCases cases = new PhraseCases(language);
    for (String line : PhraseCases.lines("times.csv")) {
      String[] cells = line.split(";", -1);
      Set<Integer> recorded = digits(cells[0] + " " + cells[2]);
      // Where two zones meet, that of the incident is told, too.
      Set<Integer> told = digits(cases.time(line).replace("UTC+03:00", ""));
      assertTrue(recorded.containsAll(told), () -> language + " " + line + " told " + told);
      if (cells[3].isEmpty() && cells[1].isEmpty()) {
        Set<Integer> needed =
            digits(cells[0].replaceAll("-\\d\\d(?=-|/|$|[?~%T])|[+-]\\d\\d:\\d\\d|Z", " "));
        if (hasNoMinutesOnTheHour(language)) {
          needed.remove(0);
        }
        assertTrue(told.containsAll(needed), () -> language + " " + line + " told " + told);
      }
    }
  }

  /** "11 h" in French: a full hour is told without minutes. */
  private static boolean hasNoMinutesOnTheHour(String language) {
    return language.equals("fr");
  }

  private static Set<Integer> digits(String text) {
    return DIGITS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aMissingLanguageIsAnErrorAndNeverEnglish() {
    assertThrows(IllegalArgumentException.class, () -> Phrases.of("xx"));
  }

  @Test
  void aMissingKeyIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> Phrases.of("en").say("no.such.key"));
  }
}
