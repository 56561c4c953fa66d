package broadside.browser;

import broadside.testing.Outcome;
import broadside.testing.TestSite;
import broadside.testing.TestWorkspace;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A workspace on disk with attacks in every text that a person may write. */
final class AttackedWorkspace {
  private static final Path SOURCES = Path.of("src/test/resources/attack");
  private static final Pattern PLACE = Pattern.compile("@@?");
  private static final int IN_ONE_TEXT = 4;
  private static final String FOLDER = "attacked/";
  private static final Map<String, String> FILES =
      Map.of(
          "publisher.yaml",
          "publisher.yaml",
          "publisher.de.yaml",
          "publisher.de.yaml",
          "incident.yaml",
          FOLDER + "incident.yaml",
          "de.yaml",
          FOLDER + "de.yaml");

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final TestWorkspace workspace;

  AttackedWorkspace(Path root) {
    this.workspace = new TestWorkspace(root);
    try {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        sources.put(file.getValue(), Files.readString(SOURCES.resolve(file.getKey())));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    workspace.picture(FOLDER + "media/pixel.png");
  }

  /** Those of some strings that are refused in no text. */
  List<String> accepted(List<String> attacks) {
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < attacks.size(); i += IN_ONE_TEXT) {
      List<String> some = attacks.subList(i, Math.min(i + IN_ONE_TEXT, attacks.size()));
      accepted.addAll(soundOf(some));
    }
    return accepted;
  }

  /** Those of some strings that are refused are found by halving. */
  private List<String> soundOf(List<String> attacks) {
    if (with(attacks).isSound()) {
      return attacks;
    }
    int half = attacks.size() / 2;
    List<String> sound = new ArrayList<>();
    if (half > 0) {
      sound.addAll(soundOf(attacks.subList(0, half)));
      sound.addAll(soundOf(attacks.subList(half, attacks.size())));
    }
    return sound;
  }

  /** The site of a workspace with some accepted strings. */
  TestSite site(List<String> attacks) {
    return with(attacks).sound().site();
  }

  /**
   * The workspace with some strings in its texts, read and checked. A few stand in each text, each
   * a paragraph, and take turns to be the first: what follows might be swallowed.
   */
  private Outcome with(List<String> attacks) {
    List<String> texts = new ArrayList<>();
    for (int first = 0; first < attacks.size(); first++) {
      List<String> turned = new ArrayList<>(attacks);
      Collections.rotate(turned, -first);
      List<String> some = turned.subList(0, Math.min(IN_ONE_TEXT, turned.size()));
      texts.add(quoted(String.join("\n\n", some)));
    }
    sources.forEach((file, source) -> workspace.write(file, filled(source, texts)));
    return workspace.outcome();
  }

  /** A string of JSON is one of YAML, too. */
  private String quoted(String text) {
    try {
      return json.writeValueAsString(text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  private static String filled(String source, List<String> texts) {
    Iterator<String> turns =
        Stream.iterate(0, turn -> (turn + 1) % texts.size()).map(texts::get).iterator();
    return PLACE
        .matcher(withoutComments(source))
        .replaceAll(place -> Matcher.quoteReplacement(inPlace(place.group(), turns.next())));
  }

  private static String inPlace(String place, String quoted) {
    return place.length() == 1 ? quoted.substring(1, quoted.length() - 1) : quoted;
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?m)^#.*\\n", "");
  }
}
