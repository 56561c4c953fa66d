package broadside;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The services of ICU whose data is in the jar: each by the static method or constructor through
 * which code comes to it, with a use of it in a language. A new one needs its line here, and may
 * need data that pom.xml leaves out.
 */
public final class IcuServices {
  /** Latin, Cyrillic and Hebrew letters, marks, numbers, emoji, Thai and Japanese. */
  private static final String TEXT =
      "In May 2013, 1.5 “zombies” wrote: Україна, Čeština, Åsa, straße! שלום עולם "
          + "e\u0301 \uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDDFA\uD83C\uDDE6 สวัสดีครับ 日本語の文章。";

  private static final List<String> SCRIPTS =
      List.of(
          "Any-Latin; Latin-ASCII",
          "uk-uk_Latn/BGN",
          "ru-ru_Latn/BGN",
          "Hebrew-Latin",
          "de-ASCII",
          "Any-Publishing",
          "Lower; NFD; [:Nonspacing Mark:] Remove; NFC");

  private static final List<Double> NUMBERS = List.of(0., 1., 1.5, 2., 3., 5., 11., 21., 1e6);

  private static final Map<String, Function<ULocale, Object>> USES =
      Map.ofEntries(
          Map.entry("lang.UCharacter.getIntPropertyValue", at -> widths()),
          Map.entry("lang.UCharacter.getUnicodeNumericValue", at -> values()),
          Map.entry("lang.UCharacter.toUpperCase", at -> UCharacter.toUpperCase(at, TEXT)),
          Map.entry("number.NumberFormatter.withLocale", IcuServices::numbers),
          Map.entry("number.Precision.unlimited", IcuServices::numbers),
          Map.entry("text.Bidi.<init>", at -> bidi()),
          Map.entry("text.Bidi.requiresBidi", at -> bidi()),
          Map.entry(
              "text.BreakIterator.getCharacterInstance",
              at -> pieces(BreakIterator.getCharacterInstance(at))),
          Map.entry(
              "text.BreakIterator.getWordInstance",
              at -> pieces(BreakIterator.getWordInstance(at))),
          Map.entry(
              "text.BreakIterator.getLineInstance",
              at -> pieces(BreakIterator.getLineInstance(at))),
          Map.entry(
              "text.BreakIterator.getSentenceInstance",
              at -> pieces(BreakIterator.getSentenceInstance(at))),
          Map.entry("text.IDNA.getUTS46Instance", at -> ascii()),
          Map.entry("text.IDNA$Info.<init>", at -> ascii()),
          Map.entry("text.ListFormatter.getInstance", IcuServices::lists),
          Map.entry("text.MessageFormat.<init>", IcuServices::messages),
          Map.entry(
              "text.Normalizer2.getNFCInstance",
              at -> Normalizer2.getNFCInstance().normalize(TEXT)),
          Map.entry(
              "text.Normalizer2.getNFKCInstance",
              at -> Normalizer2.getNFKCInstance().normalize(TEXT)),
          Map.entry("text.PluralRules.forLocale", IcuServices::plurals),
          Map.entry("text.Transliterator.getInstance", at -> transliterated()),
          Map.entry(
              "util.ULocale.forLanguageTag", at -> ULocale.forLanguageTag(at.toLanguageTag())));

  private IcuServices() {}

  /** The names of all, below {@code com.ibm.icu}. */
  public static List<String> names() {
    return USES.keySet().stream().sorted().toList();
  }

  /** What the services say in a language (BCP 47), each by its name. */
  public static Map<String, String> use(String language) {
    Map<String, String> said = new TreeMap<>();
    ULocale locale = ULocale.forLanguageTag(language);
    USES.forEach((name, use) -> said.put(name, String.valueOf(use.apply(locale))));
    return said;
  }

  private static Object numbers(ULocale locale) {
    return List.of("0", "-1.5", "12345678.9").stream()
        .map(BigDecimal::new)
        .map(NumberFormatter.withLocale(locale).precision(Precision.unlimited())::format)
        .toList();
  }

  private static Object plurals(ULocale locale) {
    return NUMBERS.stream().map(PluralRules.forLocale(locale)::select).toList();
  }

  private static Object lists(ULocale locale) {
    ListFormatter lists = ListFormatter.getInstance(locale);
    return List.of(
        lists.format(List.of("Iva", "Hana")), lists.format(List.of("Isabel", "Yitzhak", "Ida")));
  }

  private static Object messages(ULocale locale) {
    MessageFormat message =
        new MessageFormat(
            "{count, plural, one {# a} two {# b} few {# c} many {# d} other {# e}}"
                + " {kind, select, exact {'{'x'}'} other {y}} {text}",
            locale);
    return NUMBERS.stream()
        .map(number -> message.format(Map.of("count", number, "kind", "exact", "text", number)))
        .toList();
  }

  private static Object bidi() {
    Bidi bidi = new Bidi();
    bidi.setPara(TEXT, Bidi.LEVEL_DEFAULT_RTL, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING)
        + Bidi.requiresBidi(TEXT.toCharArray(), 0, TEXT.length());
  }

  private static Object widths() {
    return TEXT.codePoints()
        .mapToObj(point -> UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH))
        .toList();
  }

  private static Object values() {
    return "1½Ⅳ①❷".codePoints().mapToObj(UCharacter::getUnicodeNumericValue).toList();
  }

  private static Object ascii() {
    StringBuilder ascii = new StringBuilder();
    return IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII)
        .nameToASCII("пірати.укр", ascii, new IDNA.Info());
  }

  private static Object transliterated() {
    return SCRIPTS.stream()
        .map(script -> Transliterator.getInstance(script).transliterate(TEXT))
        .toList();
  }

  private static Object pieces(BreakIterator breaks) {
    breaks.setText(TEXT);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(TEXT.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
