package broadside.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The first keys of a bundle, those before its first section, without reading the rest. They hold
 * no escapes, so that a line is a key and its value.
 */
final class BundleHead {
  private static final String SECTION = "# --";
  private static final char COMMENT = '#';
  private static final int LENGTH = 4096;

  private BundleHead() {}

  static Map<String, String> of(String language) {
    String bundle = "/broadside/wording/" + language + ".properties";
    try (InputStream stream = BundleHead.class.getResourceAsStream(bundle);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), LENGTH)) {
      return read(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> read(BufferedReader lines) throws IOException {
    Map<String, String> keys = new HashMap<>();
    String line = lines.readLine();
    while (line != null && !line.startsWith(SECTION)) {
      int end = line.indexOf('=');
      if (end > 0 && line.charAt(0) != COMMENT) {
        keys.put(line.substring(0, end).strip(), line.substring(end + 1).strip());
      }
      line = lines.readLine();
    }
    return keys;
  }
}
