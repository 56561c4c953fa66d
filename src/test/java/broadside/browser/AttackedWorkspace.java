package broadside.browser;

import broadside.Checked;
import broadside.Pipeline;
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

/** A workspace on disk in which the same string stands in every text that a person may write. */
final class AttackedWorkspace {
  private static final Path SOURCES = Path.of("src/test/resources/attack");
  private static final Pattern PLACE = Pattern.compile("@@?");
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

  /** The smallest picture. */
  static byte[] pixel() {
    return PIXEL.clone();
  }

  /** In how many places the string stands. */
  int fields() {
    return sources.values().stream()
        .map(AttackedWorkspace::withoutComments)
        .mapToInt(source -> (int) PLACE.matcher(source).results().count())
        .sum();
  }

  /**
   * The workspace with some strings in all its texts, read and checked. All stand in every text,
   * each a paragraph, and take turns to be the first: what follows might be swallowed.
   */
  Checked with(List<String> attacks) {
    List<String> texts = new ArrayList<>();
    for (int first = 0; first < attacks.size(); first++) {
      List<String> turned = new ArrayList<>(attacks);
      Collections.rotate(turned, first);
      texts.add(quoted(String.join("\n\n", turned)));
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

  /** The site of a sound workspace. */
  List<OutputFile> site(Checked checked) {
    return pipeline.site(checked.workspace());
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
