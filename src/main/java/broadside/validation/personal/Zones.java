package broadside.validation.personal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** In which countries the clocks of a time zone go. */
final class Zones {
  private static final String TABLE = "zones.properties";

  private Zones() {}

  /** The countries of some zones (ISO 3166); one such as UTC belongs to none. */
  static List<String> countries(Collection<ZoneId> zones) {
    List<String> ids = zones.stream().map(ZoneId::getId).toList();
    Properties table = table();
    return table.stringPropertyNames().stream()
        .filter(
            country -> Arrays.stream(table.getProperty(country).split(" ")).anyMatch(ids::contains))
        .sorted()
        .toList();
  }

  private static Properties table() {
    Properties table = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Zones.class.getResourceAsStream(TABLE), TABLE),
            StandardCharsets.UTF_8)) {
      table.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
