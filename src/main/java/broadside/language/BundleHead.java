package broadside.language;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The first keys of a bundle, those before its first section, without reading the rest. */
final class BundleHead {
  private static final String SECTION = "# --";

  private BundleHead() {}

  static Map<String, String> of(String language) {
    String bundle = "/broadside/wording/" + language + ".properties";
    try (InputStream stream = BundleHead.class.getResourceAsStream(bundle);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(
          lines.lines().takeWhile(line -> !line.startsWith(SECTION)).collect(joining("\n")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> read(String head) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(head));
    Map<String, String> keys = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> keys.put(key, properties.getProperty(key)));
    return keys;
  }
}
