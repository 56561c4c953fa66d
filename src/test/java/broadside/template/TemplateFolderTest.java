package broadside.template;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {
  private static final String NAME = "layout.ftlh";

  @TempDir private Path folder;

  private boolean hasOwnFiles() {
    return new TemplateFolder(Optional.of(folder)).hasOwnFiles();
  }

  @Test
  void aFileThatIsAsThePackedOneIsNoneOfItsOwn() throws IOException {
    Files.write(folder.resolve(NAME), new TemplateFolder(Optional.empty()).asset(NAME));
    assertFalse(hasOwnFiles());
    Files.writeString(folder.resolve(NAME), "words");
    assertTrue(hasOwnFiles());
  }

  @Test
  void aFileThatNoPageIsMadeByIsNoneOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("README.md"), "words");
    Files.createDirectory(folder.resolve("old-layout.ftlh"));
    assertFalse(hasOwnFiles());
  }

  @Test
  void aFolderNeedNotBeThere() {
    assertFalse(new TemplateFolder(Optional.of(folder.resolve("none"))).hasOwnFiles());
  }
}
