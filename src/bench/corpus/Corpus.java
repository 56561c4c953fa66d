import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a workspace of N incidents to measure with, and the same as contents for Hugo. Incident k
 * is the same whatever N is. It finds its parts beside itself:
 *
 * <pre>java src/bench/corpus/Corpus.java N DIR [--events 20] [--languages en,de]
 *     [--dead-links K --in M] [--hugo DIR]</pre>
 *
 * <p>What happens stands in {@code story.txt}, its words in {@code en.properties} and {@code
 * de.properties}, the shapes of the files in the templates beside them.
 */
final class Corpus {
  static final Path PARTS = folder();

  public static void main(String... arguments) throws IOException {
    Map<String, String> options = options(arguments);
    String codes = options.getOrDefault("languages", "en");
    List<Words> languages = new ArrayList<>();
    for (String code : codes.split(",")) {
      languages.add(Words.read(code));
    }
    Story story = Story.read(languages.get(0), options);
    Workspace workspace =
        new Workspace(Path.of(arguments[1], "incidents"), languages.remove(0), languages);
    workspace.writePublisher(Map.of("languages", codes));
    for (int number = 0; number < Integer.parseInt(arguments[0]); number++) {
      Incident incident = story.incident(number);
      workspace.write(incident);
      if (options.containsKey("hugo")) {
        workspace.writeForHugo(incident, Path.of(options.get("hugo"), "content"));
      }
    }
  }

  /** Where this file stands. */
  private static Path folder() {
    URL source = Corpus.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(source.toString())).getParent();
  }

  private static Map<String, String> options(String... arguments) {
    if (arguments.length < 2 || arguments.length % 2 != 0) {
      throw new IllegalArgumentException("usage: Corpus.java N DIR [--option value]...");
    }
    Map<String, String> options = new TreeMap<>();
    for (int i = 2; i < arguments.length; i += 2) {
      options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
    }
    return options;
  }
}

/** The words of a language, by key. */
record Words(String language, Properties texts) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z0-9.-]+)}");

  static Words read(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(Corpus.PARTS.resolve(language + ".properties"))) {
      texts.load(reader);
    }
    return new Words(language, texts);
  }

  /** One of a list. */
  String item(String key, Random random) {
    String[] items = texts.getProperty(key).split(", ");
    return items[random.nextInt(items.length)];
  }

  /** One of the variants {@code key.1}, {@code key.2}, and so on, as a variable. */
  String variant(String key, Random random) {
    int last = 1;
    while (texts.containsKey(key + "." + (last + 1))) {
      last++;
    }
    return "${" + key + "." + (1 + random.nextInt(last)) + "}";
  }

  /** The lines with a value for each variable; a line with one that has none is left out. */
  String fill(List<String> template, Map<String, String> facts) {
    return template.stream()
        .filter(line -> names(line).noneMatch(name -> value(name, facts).isEmpty()))
        .map(line -> fill(line, facts) + "\n")
        .collect(Collectors.joining());
  }

  private static Stream<String> names(String line) {
    return VARIABLE.matcher(line).results().map(name -> name.group(1));
  }

  /** A text with a value for each variable: a fact or a word, which may have variables itself. */
  String fill(String text, Map<String, String> facts) {
    return VARIABLE
        .matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(fill(value(name.group(1), facts), facts)));
  }

  /** A fact, or a word: {@code figure.label} is that of the figure {@code figure}. */
  private String value(String name, Map<String, String> facts) {
    String word = texts.getProperty(name);
    String part = name.replaceFirst("\\..*", "");
    String key = facts.getOrDefault(part, "") + name.substring(part.length());
    return facts.getOrDefault(name, word == null ? texts.getProperty(key, "") : word);
  }
}

/** What the templates of an incident are filled with; from a place on its events have own files. */
record Incident(Map<String, String> facts, List<Map<String, String>> events, int scattered) {
  Map<String, String> with(String events) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put("events", events);
    return more;
  }
}

/**
 * Tells incidents: the same story each time, with times, words and numbers by chance.
 *
 * @param scenes the columns of {@code story.txt} by name, a line an event
 * @param events how many events an incident has
 * @param deadLinks how many of its events have a link that leads nowhere
 * @param faulty in how many incidents
 */
record Story(List<Map<String, String>> scenes, Words words, int events, int deadLinks, int faulty) {
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int YEARS = 12;
  private static final List<String> PHASES = List.of("first", "second", "third");
  private static final List<String> SOURCES = List.of("logs", "members", "provider");

  static Story read(Words words, Map<String, String> options) throws IOException {
    List<String[]> rows =
        Files.readAllLines(Corpus.PARTS.resolve("story.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" *\\| *", -1))
            .toList();
    return new Story(
        rows.stream().skip(1).map(row -> scene(rows.get(0), row)).toList(),
        words,
        Integer.parseInt(options.getOrDefault("events", "20")),
        Integer.parseInt(options.getOrDefault("dead-links", "0")),
        Integer.parseInt(options.getOrDefault("in", "0")));
  }

  private static Map<String, String> scene(String[] names, String[] columns) {
    Map<String, String> scene = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      scene.put(names[i], columns[i].replace("; ", "\n    "));
    }
    return scene;
  }

  Incident incident(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    LocalDate from = FIRST.plusYears(number % YEARS).plusDays(random.nextInt(320));
    LocalDate till = from.plusDays(10 + random.nextInt(20));
    Map<String, String> facts = facts(number, from, till, random);
    List<Map<String, String>> all = new ArrayList<>();
    for (int index = 0; index < events; index++) {
      long day = ChronoUnit.DAYS.between(from, till) * index / Math.max(1, events - 1);
      all.add(event(index, from.plusDays(day), number < faulty, random));
    }
    return new Incident(facts, all, number % 5 == 0 ? Math.max(1, events - 3) : events);
  }

  private Map<String, String> facts(int number, LocalDate from, LocalDate till, Random random) {
    LocalDate released = till.plusDays(1 + random.nextInt(10));
    Map<String, String> facts = new TreeMap<>();
    List.of("category", "severity", "town").forEach(f -> facts.put(f, words.item(f, random)));
    String category = facts.get("category");
    facts.put("id", format("%1$tY-%1$tm-%2$s-%3$04d", from, category, number));
    facts.put("year", format("%tY", from));
    facts.put("from", from.toString());
    facts.put("till", till.toString());
    facts.put("released", released.toString());
    Stream.concat(PHASES.stream(), Stream.of("lead", "closing", "quote"))
        .forEach(name -> facts.put(name, words.variant(name, random)));
    return facts;
  }

  private Map<String, String> event(int index, LocalDate day, boolean isFaulty, Random random) {
    int end = scenes.size() - 1;
    boolean isLast = index == events - 1;
    Map<String, String> facts = new TreeMap<>(scenes.get(isLast ? end : index % end));
    if (!isLast && index >= end) {
      facts.putAll(Map.of("milestone", "", "figure", "")); // An incident has each of them once.
    }
    drawn(facts, index, day, random);
    facts.put("id", id(index));
    facts.put("date", day.toString());
    facts.put("phase", PHASES.get(index * 3 / events));
    boolean isAssessed = index % 6 == 4;
    facts.put("certainty", isAssessed ? "assessed" : "confirmed");
    facts.put("attributed", isAssessed ? "true" : "");
    facts.put("source", SOURCES.get(index % SOURCES.size()));
    facts.put("watch", words.item("town", random) + " – " + words.item("town", random));
    facts.put("title", words.variant("title." + facts.get("kind"), random));
    facts.put("text", text(facts, isFaulty && index < deadLinks, random));
    return facts;
  }

  private String text(Map<String, String> facts, boolean isFaulty, Random random) {
    String opening = words.variant(facts.get("kind"), random);
    String figure = facts.get("figure").isEmpty() ? "" : " ${figure.text}";
    String then = " " + words.variant("then", random) + " ${watch.text}";
    return opening + figure + then + (isFaulty ? " ${dead}" : "");
  }

  /** Fills the patterns of the columns with a time and a number. */
  private void drawn(Map<String, String> facts, int index, LocalDate day, Random random) {
    // By day, when no clock is changed, and later than what came before on the same day.
    int minute = 7 * 60 + 720 * index / events + random.nextInt(Math.max(1, 720 / events));
    LocalDateTime at = day.atStartOfDay().plusMinutes(minute);
    int count = 10 + random.nextInt(Integer.parseInt(facts.get("most")));
    facts.replaceAll(
        (name, pattern) -> format(pattern, at, at.plusDays(1), id(index - 1), count, 2 * count));
    facts.put("count", format("%,d", count));
    facts.put("double", format("%,d", 2 * count));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ENGLISH, pattern, values);
  }

  private static String id(int index) {
    return format("e%02d", index + 1);
  }
}

/** Writes {@code incidents/} of a workspace, in a language and perhaps others. */
record Workspace(Path incidents, Words own, List<Words> others) {
  void writePublisher(Map<String, String> facts) throws IOException {
    write(incidents.resolve("publisher.yaml"), filled("publisher.yaml", own, facts));
    for (Words words : others) {
      Path file = incidents.resolve("publisher." + words.language() + ".yaml");
      write(file, filled("publisher-translation.yaml", words, facts));
    }
  }

  void write(Incident incident) throws IOException {
    Path folder = incidents.resolve(incident.facts().get("id"));
    List<Map<String, String>> events = incident.events();
    String within = list("event.yaml", own, events.subList(0, incident.scattered()));
    write(folder.resolve("incident.yaml"), filled("incident.yaml", own, incident.with(within)));
    for (Map<String, String> event : events.subList(incident.scattered(), events.size())) {
      String alone = filled("event.yaml", own, event).replaceFirst("-", " ").indent(-4);
      write(folder.resolve("events").resolve(event.get("id") + ".yaml"), alone);
    }
    for (Words words : others) {
      Map<String, String> facts = incident.with(list("event-translation.yaml", words, events));
      write(folder.resolve(words.language() + ".yaml"), filled("translation.yaml", words, facts));
    }
  }

  /** Hugo has no words for times and figures: they stand in the texts. */
  void writeForHugo(Incident incident, Path contents) throws IOException {
    List<Map<String, String>> events = new ArrayList<>();
    for (Map<String, String> event : incident.events()) {
      Map<String, String> told = new TreeMap<>(event);
      String figure = own.fill("${figure.words}", event);
      String text = own.fill("${text}", event).replace("{When}", event.get("prose"));
      told.put("text", text.replace("{" + event.get("figure") + "}", figure));
      events.add(told);
    }
    write(
        contents.resolve(incident.facts().get("id")).resolve("index.md"),
        filled("incident-hugo.md", own, incident.with(list("event-hugo.yaml", own, events))));
  }

  private static String list(String template, Words words, List<Map<String, String>> events)
      throws IOException {
    StringBuilder list = new StringBuilder();
    for (Map<String, String> event : events) {
      list.append(filled(template, words, event));
    }
    return list.toString().stripTrailing();
  }

  private static String filled(String template, Words words, Map<String, String> facts)
      throws IOException {
    return words.fill(Files.readAllLines(Corpus.PARTS.resolve(template)), facts);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
