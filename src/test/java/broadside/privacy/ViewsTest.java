package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.export.FeedPage;
import broadside.export.IncidentPage;
import broadside.export.OverviewPage;
import broadside.export.TablesPage;
import broadside.export.WithdrawalPage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Texts of an edition know where they stand in the files, and so how many parts were withheld
 * before them. No template can ask.
 */
class ViewsTest {
  private final Set<Class<?>> reached = new LinkedHashSet<>();

  @Test
  void noTemplateReachesAPlaceOfTheRecord() {
    List.of(
            FeedPage.class,
            IncidentPage.class,
            WithdrawalPage.class,
            OverviewPage.class,
            TablesPage.class)
        .forEach(this::reach);
    assertTrue(reached.size() > 25, reached.toString());
    assertEquals(
        List.of(),
        reached.stream().filter(type -> type.getName().startsWith("broadside.model")).toList());
    reach(Edition.class);
    assertTrue(reached.contains(Place.class), "the walk would have found it");
  }

  private void reach(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::reach);
    } else if (type instanceof Class<?> known && reached.add(known)) {
      if (known.isSealed()) {
        Arrays.stream(known.getPermittedSubclasses()).forEach(this::reach);
      }
      if (known.isRecord()) {
        Arrays.stream(known.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(this::reach);
      }
    }
  }
}
