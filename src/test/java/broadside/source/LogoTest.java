package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.model.Logo;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's logo is a picture that is there, and small enough for every page. */
class LogoTest {
  @TempDir private Path root;
  private Path media;

  @BeforeEach
  void makeWorkspace() throws IOException {
    media = Files.createDirectories(root.resolve("incidents/media"));
    Files.writeString(
        root.resolve("incidents/publisher.yaml"),
        """
        name: Example
        base-url: https://example.org/
        colour: "#ABCDEF"
        logo: {file: media/logo.png, alt: A sail}
        """);
  }

  private LoadedWorkspace read(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", media.resolve("logo.png").toFile());
    return WorkspaceReader.read(root);
  }

  private static List<String> ids(LoadedWorkspace reading) {
    return reading.findings().stream().map(Diagnostic::id).toList();
  }

  @Test
  void itIsMeasured() throws IOException {
    LoadedWorkspace reading = read(300, 100);
    assertEquals(List.of(), ids(reading));
    Logo logo = reading.workspace().publisher().logo().orElseThrow();
    assertEquals("media/logo.png", logo.file());
    assertEquals(300, logo.width());
    assertEquals(100, logo.height());
    assertEquals("A sail", logo.alt().orElseThrow().source());
    assertEquals("#abcdef", reading.workspace().publisher().colour().orElseThrow().hex());
  }

  @Test
  void itIsNoPictureOfTheLargestKind() throws IOException {
    assertEquals(List.of("picture-dimensions"), ids(read(2001, 1)));
    Files.write(media.resolve("logo.png"), new byte[1024 * 1024 + 1]);
    assertEquals(List.of("picture-too-large"), ids(WorkspaceReader.read(root)));
  }

  @Test
  void aMissingOneIsReportedAndIsNone() {
    LoadedWorkspace reading = WorkspaceReader.read(root);
    assertEquals(List.of("unknown-logo"), ids(reading));
    assertTrue(reading.workspace().publisher().logo().isEmpty());
  }

  @Test
  void theFolderOfThePublisherIsNoIncident() throws IOException {
    assertTrue(read(1, 1).workspace().incidents().isEmpty());
    Files.writeString(media.resolve("incident.yaml"), "title: A\n");
    assertEquals(List.of("reserved-media"), ids(WorkspaceReader.read(root)));
  }
}
