package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.imagefile.ImageFormat;
import broadside.testing.Images;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the file of a picture tells beside the picture is in no file of the site. */
class PictureCanaryTest {
  @TempDir private Path folder;

  private TestWorkspace workspace(ImageFormat format) {
    String ending = format.endings().get(0);
    return TestWorkspace.of(
            folder,
            """
            statement: {headline: H, lead: L, picture: {file: media/p.%s, title: P}}
            release: {state: released, approved-by: B, approved: 2013-06-01, released: 2013-06-02}
            """
                .formatted(ending))
        .publisher("logo: {file: media/logo.%s}\n".formatted(ending))
        .write(TestWorkspace.ID + "/media/p." + ending, Images.telling(format, 6))
        .write("media/logo." + ending, Images.telling(format));
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void ofThePictureGoesOutWhatShows(ImageFormat format) throws IOException {
    TestWorkspace workspace = workspace(format);
    workspace.run("build").exits(0);
    List<Path> files = files(workspace.site());
    for (Path file : files) {
      assertFalse(Images.tells(Files.readAllBytes(file)), file.toString());
    }
    List<Path> pictures =
        files.stream().filter(file -> file.getParent().endsWith("media")).toList();
    assertEquals(2, pictures.size());
    for (Path picture : pictures) {
      assertArrayEquals(
          Images.pixels(Images.telling(format)), Images.pixels(Files.readAllBytes(picture)));
    }
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void whatItTellsIsSaidWhereItIsNamed(ImageFormat format) {
    Run check = workspace(format).run("check").exits(0);
    String warning = "warning: The file tells more than the picture shows. Where it was taken";
    assertTrue(check.err().contains("incident.yaml:5:51: " + warning), check.err());
    assertTrue(check.err().contains("publisher.yaml:3:14: " + warning), check.err());
    assertTrue(
        check.err().contains(" incidents/2013-05-record/media/p." + format.endings().get(0)),
        check.err());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
