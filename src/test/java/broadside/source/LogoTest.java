package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.model.Logo;
import broadside.testing.TestWorkspace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's logo is a picture that is there, and small enough for every page. */
class LogoTest {
  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void makeWorkspace() {
    workspace =
        new TestWorkspace(root)
            .publisher("colour: \"#ABCDEF\"\nlogo: {file: media/logo.png, alt: A sail}\n");
  }

  private LoadedPublisher read(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return workspace.write("media/logo.png", png.toByteArray()).publisher();
  }

  private static List<String> ids(LoadedPublisher reading) {
    return reading.findings().stream().map(Diagnostic::id).toList();
  }

  @Test
  void itIsMeasured() throws IOException {
    LoadedPublisher reading = read(300, 100);
    assertEquals(List.of(), ids(reading));
    Logo logo = reading.publisher().logo().orElseThrow();
    assertEquals("media/logo.png", logo.file());
    assertEquals(300, logo.width());
    assertEquals(100, logo.height());
    assertEquals("A sail", logo.alt().orElseThrow().source());
    assertEquals("#abcdef", reading.publisher().colour().orElseThrow().hex());
  }

  @Test
  void itIsNoPictureOfTheLargestKind() throws IOException {
    assertEquals(List.of("picture-dimensions"), ids(read(2001, 1)));
    workspace.write("media/logo.png", new byte[1024 * 1024 + 1]);
    assertEquals(List.of("picture-too-large"), ids(workspace.publisher()));
  }

  @Test
  void aMissingOneIsReportedAndIsNone() {
    LoadedPublisher reading = workspace.publisher();
    assertEquals(List.of("unknown-logo"), ids(reading));
    assertTrue(reading.publisher().logo().isEmpty());
  }

  @Test
  void theFolderOfThePublisherIsNoIncident() throws IOException {
    read(1, 1);
    assertEquals(List.of(), workspace.folders().ids());
    workspace.write("media/incident.yaml", "title: A\n");
    assertEquals(
        List.of("reserved-media"),
        workspace.folders().findings().stream().map(Diagnostic::id).toList());
  }
}
