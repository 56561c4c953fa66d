package broadside.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputFileTest {
  @Test
  void refusesABadPath() {
    assertThrows(IllegalArgumentException.class, () -> OutputFile.text("../a", ""));
  }

  @Test
  void isEqualByContent() {
    assertEquals(OutputFile.text("a", "x"), OutputFile.text("a", "x"));
    assertEquals(OutputFile.text("a", "x").hashCode(), OutputFile.text("a", "x").hashCode());
    assertNotEquals(OutputFile.text("a", "x"), OutputFile.text("a", "y"));
    assertNotEquals(OutputFile.text("a", "x"), OutputFile.text("b", "x"));
  }

  @Test
  void textIsUtf8() {
    assertArrayEquals(
        "Грубо".getBytes(StandardCharsets.UTF_8), OutputFile.text("a", "Грубо").content());
  }

  @Test
  void nobodyChangesItsBytes() {
    byte[] bytes = {1};
    OutputFile file = new OutputFile("a", bytes);
    bytes[0] = 2;
    file.content()[0] = 3;
    assertArrayEquals(new byte[] {1}, file.content());
  }
}
