package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.view.IncidentView;
import broadside.view.PublisherView;
import broadside.view.SiteView;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates of src/docs/templates.md, and what they see, are those of the program. */
class TemplatesPageTest {
  private final Page page = Docs.page("templates");

  @Test
  void theTableHoldsEveryTemplate() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("templates"))) {
      assertEquals(
          templates.map(file -> file.getFileName().toString()).collect(Collectors.toSet()),
          Set.copyOf(page.names("templates")));
    }
  }

  @Test
  void theTablesHoldWhatTemplatesSee() {
    assertParts(IncidentView.class);
    assertParts(SiteView.class);
    assertParts(PublisherView.class);
  }

  private void assertParts(Class<?> view) {
    assertEquals(
        Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName).toList(),
        page.names("view: " + view.getSimpleName()));
  }
}
