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
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** In which countries the clocks of a time zone go. */
final class Zones {
  private static final String TABLE = "zones.properties";

  /** The countries (ISO 3166) by their zones. */
  private static final Map<String, List<String>> COUNTRIES = byZone(table());

  private Zones() {}

  /** The countries of some zones; one such as UTC belongs to none. */
  static List<String> countries(Collection<ZoneId> zones) {
    return zones.stream()
        .flatMap(zone -> COUNTRIES.getOrDefault(zone.getId(), List.of()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, List<String>> byZone(Properties table) {
    return table.stringPropertyNames().stream()
        .flatMap(
            country ->
                Arrays.stream(table.getProperty(country).split(" "))
                    .map(zone -> Map.entry(zone, country)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
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
