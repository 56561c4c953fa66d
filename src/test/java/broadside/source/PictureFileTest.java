package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Parsed;
import broadside.imagefile.ImageFormat;
import broadside.testing.Images;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {
  private static final long PIXELS = (long) Images.WIDTH * Images.HEIGHT;
  private static final long NEEDED = 30 * PIXELS;

  @TempDir private Path folder;

  private Path webp() throws IOException {
    return Files.write(folder.resolve("p.webp"), Images.plain(ImageFormat.WEBP));
  }

  @Test
  void aPictureThatNeedsMoreMemoryThanThereIsIsNamed() throws IOException {
    Path file = webp();
    EnvironmentException full =
        assertThrows(
            EnvironmentException.class,
            () -> PictureFile.decoded(file, PictureFile.Most.PICTURE, NEEDED - 1));
    assertEquals(Fault.of("picture-memory", file.toString(), 0L), full.fault());
  }

  @Test
  void soIsOneWithoutLossThoughItNeedsLess() throws IOException {
    Path file = Files.write(folder.resolve("l.webp"), Images.lossless());
    long needed = 6 * PIXELS;
    assertThrows(
        EnvironmentException.class,
        () -> PictureFile.decoded(file, PictureFile.Most.PICTURE, needed - 1));
    assertInstanceOf(
        Parsed.Value.class, PictureFile.decoded(file, PictureFile.Most.PICTURE, needed));
  }

  @Test
  void itIsDecodedWhereThereIsEnough() throws IOException {
    assertInstanceOf(
        Parsed.Value.class, PictureFile.decoded(webp(), PictureFile.Most.PICTURE, NEEDED));
  }
}
