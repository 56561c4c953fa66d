package broadside.publishing;

import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/** A workspace, and all that somebody may do to it and to its site between two builds. */
final class Edits {
  /** The incident that is there from the beginning. */
  static final String FIRST = "2013-05-flood";

  private static final List<String> IDS =
      List.of(FIRST, "2014-02-leak", "2015-06-outage", "2016-03-spam", "2017-11-fraud");
  private static final List<String> RELEASES =
      List.of(
          "{state: draft}",
          "{state: released, approved-by: Board, released: 2013-06}",
          "{state: released, approved-by: Board, released: 2013-06}",
          "{state: released, approved-by: Board, released: 2016-07-08}",
          "{state: released, approved-by: Board, released: 2019-01-02T10:00}",
          "{state: embargoed, approved-by: Board, embargo: 2015-01-01T12:00}",
          "{state: embargoed, approved-by: Board, embargo: 2018-01-01T12:00}",
          "{state: withdrawn, approved-by: Board, released: 2014-01, withdrawn: 2014-03, reason: It"
              + " was wrong.}");
  private static final List<String> LINES =
      List.of(
          "",
          "span: 2013-05-01/2013-05-13\n",
          "span: 2014-02\ncategory: fraud\nseverity: high\n",
          "category: availability\n",
          "revisions: [{date: 2019-02-03, text: We corrected a word.}]\n");
  private static final List<String> WORDS =
      List.of(
          "nearly",
          "*almost*",
          "we saw it",
          "on 17 servers",
          "at [home](https://example.com/)",
          "and [there](timeline.html#begins)",
          "and [nowhere](nowhere.html)",
          "and [the other](../2016-03-spam/index.html)",
          "{zombies}",
          "{nobody}");

  private Edits() {}

  /** One thing that may be done; what it was. */
  private interface Edit {
    String apply(TestWorkspace workspace, Random random) throws IOException;
  }

  private static final List<Edit> ALL =
      List.of(
          Edits::incident,
          Edits::incident,
          Edits::incident,
          Edits::event,
          Edits::translation,
          Edits::media,
          Edits::publisher,
          Edits::publisherTranslation,
          Edits::logo,
          Edits::template,
          Edits::deletion,
          Edits::handOnSite,
          Edits::foreignFile,
          Edits::memory);

  /** A workspace with two incidents. */
  static TestWorkspace workspace(Path root) {
    TestWorkspace workspace = new TestWorkspace(root).publisher("languages: [en, uk]\n");
    Random random = new Random(1);
    for (String id : IDS.subList(0, 2)) {
      workspace.write(id + "/incident.yaml", incident("", RELEASES.get(1), "nearly", random));
    }
    return workspace.write(FIRST + "/uk.yaml", "title: Напад\n");
  }

  /** Does anything. */
  static String any(TestWorkspace workspace, Random random) {
    try {
      return one(ALL, random).apply(workspace, random);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The build that follows: with other options, now and then. */
  static String[] command(Random random) {
    return random.nextInt(4) == 0
        ? new String[] {
          "build", "--as-of", one(List.of("2014-06-01T10:00", "2020-01-01T00:00"), random)
        }
        : new String[] {"build"};
  }

  private static String incident(TestWorkspace workspace, Random random) {
    String id = one(IDS, random);
    String release = one(RELEASES, random);
    String line = one(LINES, random);
    String word = one(WORDS, random);
    workspace.write(id + "/incident.yaml", incident(line, release, word, random));
    return id + " " + release + " " + line.strip() + " " + word;
  }

  private static String incident(String line, String release, String word, Random random) {
    String label = random.nextInt(6) == 0 ? "tlp: green\n" : "tlp: clear\n";
    String lesson = random.nextInt(3) == 0 ? "lesson: Keep a second server ready.," : "";
    return """
        title: An incident
        language: en
        time-zone: Europe/Kyiv
        %s%sphases: {flood: The flood, end: The end}
        events:
        - {id: begins, when: 2013-05-0%d, kind: attack, phase: flood, milestone: started, text: "{When} it began, %s."}
        - {id: goes-on, after: begins, kind: impact, phase: flood, %s text: "It went on, {zombies}."}
        figures: {zombies: {value: nearly %d000, unit: zombies}}
        statement: {headline: What happened, lead: "It was %s."}
        release: %s
        """
        .formatted(
            label, line, 1 + random.nextInt(9), word, lesson, 1 + random.nextInt(9), word, release);
  }

  private static String event(TestWorkspace workspace, Random random) throws IOException {
    Path file = workspace.file(one(IDS, random) + "/events/provider-told.yaml");
    if (Files.deleteIfExists(file)) {
      return "without " + file;
    }
    workspace.write(
        file.getParent().getParent().getFileName() + "/events/provider-told.yaml",
        "when: 2013-05-06\nkind: communication\ntext: \"{When} the provider was told.\"\n");
    return "with " + file;
  }

  private static String translation(TestWorkspace workspace, Random random) throws IOException {
    Path file = workspace.file(FIRST + "/uk.yaml");
    if (Files.deleteIfExists(file)) {
      return "not translated";
    }
    int number = random.nextInt(100);
    workspace.write(
        FIRST + "/uk.yaml", "title: Напад\nstatement.headline: Що сталося " + number + "\n");
    return "translated " + number;
  }

  private static String media(TestWorkspace workspace, Random random) throws IOException {
    Path file = workspace.file(FIRST + "/media/dot.png");
    if (random.nextBoolean() && Files.deleteIfExists(file)) {
      return "without a picture";
    }
    workspace.picture(FIRST + "/media/dot.png");
    return "with a picture";
  }

  private static String publisher(TestWorkspace workspace, Random random) {
    String more =
        one(
            List.of(
                "languages: [en, uk]\n",
                "languages: [en]\n",
                "languages: [uk, en]\n",
                "languages: [en, uk]\ncolour: \"#5b2a86\"\n",
                "languages: [en, uk]\nboilerplate: We have stood for open government since 2009.\n",
                "languages: [en]\ncontact: {name: Press office, email: press@example.org}\n",
                "languages: [en]\nlogo: {file: media/logo.png}\n"),
            random);
    workspace.publisher(more);
    return "publisher " + more.strip();
  }

  private static String publisherTranslation(TestWorkspace workspace, Random random)
      throws IOException {
    if (Files.deleteIfExists(workspace.file("publisher.uk.yaml"))) {
      return "publisher not translated";
    }
    workspace.write("publisher.uk.yaml", "name: Партія " + random.nextInt(100) + "\n");
    return "publisher translated";
  }

  private static String logo(TestWorkspace workspace, Random random) throws IOException {
    if (random.nextBoolean() && Files.deleteIfExists(workspace.file("media/logo.png"))) {
      return "without a logo";
    }
    workspace.picture("media/logo.png");
    return "with a logo";
  }

  private static String template(TestWorkspace workspace, Random random) throws IOException {
    Path style = workspace.root().resolve("templates/style.css");
    Path notice = workspace.root().resolve("templates/withdrawal.md.ftlm");
    if (Files.deleteIfExists(random.nextBoolean() ? style : notice)) {
      return "template removed";
    }
    Files.createDirectories(style.getParent());
    Files.writeString(style, "a { color: #" + (100_000 + random.nextInt(899_999)) + " }\n");
    Files.writeString(notice, "# Taken back\n");
    return "templates written";
  }

  private static String deletion(TestWorkspace workspace, Random random) {
    String id = one(IDS.subList(1, IDS.size()), random);
    Trees.remove(workspace.file(id));
    return "without " + id;
  }

  private static String handOnSite(TestWorkspace workspace, Random random) throws IOException {
    SortedMap<String, String> files = Trees.texts(workspace.site());
    if (files.isEmpty()) {
      return "no site";
    }
    String path = one(List.copyOf(files.keySet()), random);
    Path file = workspace.site().resolve(path);
    if (random.nextBoolean() || path.equals(".broadside")) {
      Files.delete(file);
      return "deleted " + path;
    }
    Files.writeString(file, "by hand");
    return "edited " + path;
  }

  private static String foreignFile(TestWorkspace workspace, Random random) throws IOException {
    Path file = workspace.site().resolve("theirs/nowhere.html");
    if (random.nextBoolean() && Files.deleteIfExists(file)) {
      return "without a file of others";
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, "theirs");
    return "a file of others";
  }

  /** An entry is damaged, cut short, or all of them are deleted. */
  private static String memory(TestWorkspace workspace, Random random) throws IOException {
    Path folder = workspace.root().resolve(".broadside-cache");
    SortedMap<String, String> files = Trees.texts(folder);
    if (files.isEmpty() || random.nextInt(5) == 0) {
      Trees.remove(folder);
      return "memory deleted";
    }
    Path file = folder.resolve(one(List.copyOf(files.keySet()), random));
    byte[] content = Files.readAllBytes(file);
    int at = random.nextInt(content.length);
    if (random.nextBoolean()) {
      content[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, content);
      return "bit flipped in " + file.getFileName() + " at " + at;
    }
    Files.write(file, Arrays.copyOf(content, at));
    return "cut " + file.getFileName() + " at " + at;
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
