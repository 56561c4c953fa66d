package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.imagefile.ImageFormat;
import broadside.testing.Images;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No path leads out of the workspace, and a picture is what its name says. */
class PathsTest {
  private static final byte[] PNG = Images.plain(ImageFormat.PNG);
  private static final byte[] WEBP = Images.plain(ImageFormat.WEBP);
  private static final byte[] JPEG = Images.plain(ImageFormat.JPEG);

  @TempDir private Path folder;
  private TestWorkspace workspace;
  private Path root;
  private Path incident;

  @BeforeEach
  void makeWorkspace() throws IOException {
    root = Files.createDirectories(folder.resolve("workspace"));
    incident = Files.createDirectories(root.resolve("incidents/one"));
    Files.createDirectories(incident.resolve("media"));
    workspace = new TestWorkspace(root).publisher("");
    record("media/a.png");
  }

  private void record(String picture) {
    workspace.write(
        "one/incident.yaml",
        """
        title: A
        language: en
        time-zone: UTC
        statement:
          headline: A
          picture: {file: '%s'}
        """
            .formatted(picture));
  }

  private List<String> found() {
    return workspace.readFindings().stream().map(Diagnostic::id).toList();
  }

  private List<String> picture(String name, byte[] bytes) {
    workspace.write("one/media/" + name, bytes);
    record("media/" + name);
    return found();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void picturesOfTheThreeFormatsPass() throws IOException {
    assertEquals(List.of(), picture("a.png", PNG));
    assertEquals(List.of(), picture("b.jpg", JPEG));
    assertEquals(List.of(), picture("c.jpeg", JPEG));
    assertEquals(List.of(), picture("d.webp", WEBP));
  }

  @Test
  void picturesAreCheckedByTheirContent() throws IOException {
    assertEquals(List.of("picture-ending"), picture("a.jpg", PNG));
    assertEquals(List.of("picture-svg"), picture("a.svg", text("<?xml version='1.0'?><svg/>")));
    assertEquals(List.of("picture-svg"), picture("b.png", text("<svg onload='alert(1)'/>")));
    assertEquals(List.of("picture-unknown"), picture("c.png", text("<html>")));
    assertEquals(List.of("picture-unknown"), picture("d.png", new byte[0]));
  }

  @Test
  void picturesThatAreCutOffOrHugeAreRefused() throws IOException {
    for (int length = 12; length < 24; length++) {
      byte[] cut = new byte[length];
      System.arraycopy(PNG, 0, cut, 0, length);
      assertEquals(List.of("picture-damaged"), picture("a.png", cut));
    }
    assertEquals(List.of("picture-dimensions"), picture("a.png", Images.encoded("png", 20_001, 1)));
    try (RandomAccessFile file =
        new RandomAccessFile(incident.resolve("media/a.png").toFile(), "rw")) {
      file.setLength(1L << 31);
    }
    assertEquals(List.of("picture-too-large"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../publisher.yaml",
        "media/../incident.yaml",
        "/etc/passwd",
        "media\\a.png",
        "C:/a.png",
        "media//a.png",
        "./media/a.png",
        ".."
      })
  void pathsThatLeadElsewhereAreRefused(String path) throws IOException {
    record(path);
    assertEquals(List.of("bad-picture-path"), found());
  }

  @Test
  void linksOutOfTheWorkspaceAreNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.yaml"), "kind: attack\ntext: secret\n");
    Files.createSymbolicLink(incident.resolve("media/a.png"), secret);
    Files.createSymbolicLink(incident.resolve("uk.yaml"), secret);
    Files.createSymbolicLink(incident.resolve("events"), folder);
    Files.createSymbolicLink(root.resolve("incidents/two"), folder);
    assertEquals(List.of("link-outside", "link-outside", "link-outside", "link-outside"), found());
  }

  @Test
  void theRecordItselfMayNotBeALinkOutOfTheWorkspace() throws IOException {
    Path outside = folder.resolve("publisher.yaml");
    Files.move(root.resolve("incidents/publisher.yaml"), outside);
    Files.createSymbolicLink(root.resolve("incidents/publisher.yaml"), outside);
    assertEquals(List.of("link-outside"), found());
  }

  @Test
  void linksWithinTheWorkspaceAreFollowed() throws IOException {
    Files.write(incident.resolve("media/b.png"), PNG);
    Files.createSymbolicLink(incident.resolve("media/a.png"), Path.of("b.png"));
    assertEquals(List.of(), found());
  }

  @Test
  void aFolderInPlaceOfAFileIsAFinding() throws IOException {
    Files.delete(incident.resolve("incident.yaml"));
    Files.createDirectory(incident.resolve("incident.yaml"));
    assertEquals(List.of("not-a-file"), found());
  }

  @Test
  void aHugeFileIsNotReadIntoMemory() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(incident.resolve("incident.yaml").toFile(), "rw")) {
      file.setLength(1L << 33);
    }
    assertEquals(List.of("file-too-large"), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.yaml", "Ä.yaml", "A.yaml", "a\\b.yaml", "a\nb.yaml"})
  void otherNamesAreRefused(String name) throws IOException {
    Files.createDirectories(incident.resolve("events"));
    Files.writeString(incident.resolve("events").resolve(name), "");
    assertEquals(List.of("bad-file-name"), found());
  }
}
