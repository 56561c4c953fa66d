package broadside.validation.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of zones says what the Unicode CLDR does, about all zones that are known to both. */
class ZonesTest {
  @Test
  void everyZoneHasItsCountry() {
    Set<String> known = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.ANY, null, null);
    Map<String, List<String>> expected = new TreeMap<>();
    Map<String, List<String>> actual = new TreeMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      String region = known.contains(id) ? TimeZone.getRegion(id) : "001";
      expected.put(id, region.equals("001") ? List.of() : List.of(region));
      actual.put(id, Zones.countries(List.of(ZoneId.of(id))));
    }
    assertEquals(expected, actual);
  }
}
