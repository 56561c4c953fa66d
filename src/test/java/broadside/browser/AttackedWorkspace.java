package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.Pipeline;
import broadside.SiteRequest;
import broadside.ValidatedWorkspace;
import broadside.diagnostic.Diagnostic;
import broadside.output.OutputFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
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
  private static final String FOLDER = "incidents/attacked/";
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5E"
                  + "rkJggg==");
  private static final Map<String, String> FILES =
      Map.of(
          "publisher.yaml",
          "incidents/publisher.yaml",
          "publisher.de.yaml",
          "incidents/publisher.de.yaml",
          "incident.yaml",
          FOLDER + "incident.yaml",
          "de.yaml",
          FOLDER + "de.yaml");

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Path root;
  private final Pipeline pipeline;

  AttackedWorkspace(Path root) {
    this.root = root;
    this.pipeline = new Pipeline(root);
    try {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        sources.put(file.getValue(), Files.readString(SOURCES.resolve(file.getKey())));
      }
      Files.createDirectories(root.resolve(FOLDER + "media"));
      Files.write(root.resolve(FOLDER + "media/pixel.png"), PIXEL);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
  List<OutputFile> site(List<String> attacks) {
    ValidatedWorkspace checked = with(attacks);
    List<Diagnostic> errors = checked.findings().stream().filter(Diagnostic::isError).toList();
    assertEquals(List.of(), errors);
    return pipeline.site(checked.workspace(), SiteRequest.PUBLIC);
  }

  /**
   * The workspace with some strings in its texts, read and checked. A few stand in each text, each
   * a paragraph, and take turns to be the first: what follows might be swallowed.
   */
  private ValidatedWorkspace with(List<String> attacks) {
    List<String> texts = new ArrayList<>();
    for (int first = 0; first < attacks.size(); first++) {
      List<String> turned = new ArrayList<>(attacks);
      Collections.rotate(turned, -first);
      List<String> some = turned.subList(0, Math.min(IN_ONE_TEXT, turned.size()));
      texts.add(quoted(String.join("\n\n", some)));
    }
    try {
      for (Map.Entry<String, String> file : sources.entrySet()) {
        Files.writeString(root.resolve(file.getKey()), filled(file.getValue(), texts));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return pipeline.check();
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
