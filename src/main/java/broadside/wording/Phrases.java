package broadside.wording;

import broadside.markdown.Language;
import broadside.markdown.Markdown;
import broadside.markdown.Punctuation;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrases of one language: patterns of ICU MessageFormat with named arguments, from the bundle
 * {@code <language>.properties}. A missing language or key is a fault of ours, never English by
 * accident.
 */
public final class Phrases {
  private static final String LABEL = "ui.";

  private final String language;
  private final Properties patterns;
  private final ULocale locale;
  private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();
  private final Map<String, List<String>> named = new ConcurrentHashMap<>();
  private final Once<Map<String, String>> labels = new Once<>(this::newLabels);

  private final Once<BoundSpaces> spaces = new Once<>(() -> BoundSpaces.of(this));

  /** Made when a number is told first, and kept: ICU compiles one that is used often. */
  private volatile LocalizedNumberFormatter numbers;

  private Phrases(String language, Properties patterns) {
    this.language = language;
    this.patterns = patterns;
    this.locale = ULocale.forLanguageTag(pattern("language.locale"));
  }

  /**
   * The phrases of a language.
   *
   * @param language its BCP 47 tag
   * @throws IllegalArgumentException if there is no bundle for it
   */
  public static Phrases of(String language) {
    String bundle = language + ".properties";
    try (InputStream stream = Phrases.class.getResourceAsStream(bundle)) {
      if (stream == null) {
        throw new IllegalArgumentException("no bundle " + bundle);
      }
      Properties patterns = new Properties();
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        patterns.load(reader);
      }
      return new Phrases(language, patterns);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The language's BCP 47 tag. */
  public String language() {
    return language;
  }

  /** The language as words in another one are marked. */
  public Language marked() {
    return new Language(language, direction());
  }

  /** In which direction the language is written: {@code ltr} or {@code rtl}. */
  public String direction() {
    return say("language.direction");
  }

  /** The signs that part what stands in one line. */
  public Punctuation punctuation() {
    return new Punctuation(say("ui.colon"), say("ui.semicolon"));
  }

  /** A phrase without arguments. */
  public String say(String key) {
    return pattern(key);
  }

  /** A phrase with its arguments filled in. */
  public String say(String key, Map<String, ?> arguments) {
    MessageFormat format = compiled(key);
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /** A phrase about a number of things, which is written as all numbers of the language are. */
  public String count(String key, long number) {
    return bound(say(key, Map.of("n", number, "count", number(BigDecimal.valueOf(number)))));
  }

  /** Looks first: to compute what is there already may wait for a lock. */
  private MessageFormat compiled(String key) {
    MessageFormat known = compiled.get(key);
    return known == null
        ? compiled.computeIfAbsent(key, missing -> new MessageFormat(pattern(missing), locale))
        : known;
  }

  /** A list in a sentence: "a, b and c". */
  public String list(List<String> items) {
    return ListFormatter.getInstance(locale).format(items);
  }

  /** The labels of the site: the phrases under {@code ui.} that have no arguments, without it. */
  public Map<String, String> labels() {
    return labels.get();
  }

  private Map<String, String> newLabels() {
    Map<String, String> all = new TreeMap<>();
    keys().stream()
        .filter(key -> key.startsWith(LABEL))
        .filter(key -> !say(key).contains("{"))
        .forEach(key -> all.put(key.substring(LABEL.length()), say(key)));
    return Collections.unmodifiableMap(all);
  }

  /** Words in the language, with no-break spaces where it has them. */
  String bound(String words) {
    return spaces.get().in(words);
  }

  /** A text in the language, with no-break spaces where it has them. */
  Markdown bound(Markdown text) {
    return spaces.get().in(text);
  }

  /** The keys of the bundle. */
  public Set<String> keys() {
    return patterns.stringPropertyNames();
  }

  /** A list of names that stand under one key, parted by {@code |}. */
  List<String> names(String key) {
    List<String> known = named.get(key);
    return known == null
        ? named.computeIfAbsent(key, missing -> List.of(pattern(missing).split("\\|")))
        : known;
  }

  /** A number as it is written in the language. */
  public String number(BigDecimal value) {
    LocalizedNumberFormatter known = numbers;
    if (known == null) {
      known = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
      numbers = known;
    }
    return known.format(value).toString();
  }

  /** The plural category of a number (Unicode CLDR). */
  String plural(BigDecimal value) {
    return PluralRules.forLocale(locale).select(value.doubleValue());
  }

  /** The same phrase at the beginning of a sentence. */
  public String capitalised(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    int first = phrase.offsetByCodePoints(0, 1);
    Locale rules = locale.toLocale();
    return phrase.substring(0, first).toUpperCase(rules) + phrase.substring(first);
  }

  private String pattern(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase " + key + " in " + language);
    }
    return pattern;
  }
}
