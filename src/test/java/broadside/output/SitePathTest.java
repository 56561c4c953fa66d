package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a/..",
        "A",
        "ä",
        "a b",
        "a\\b",
        "c:a",
        "a\n",
        "a\0",
        ".broadside",
        ".broadside/a"
      })
  void refusesBadPaths(String path) {
    assertThrows(IllegalArgumentException.class, () -> SitePath.require(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a/b.html",
        ".well-known/security.txt",
        "a/.broadside",
        ".broadside.txt",
        "...",
        ".a",
        "a.",
        "0_1"
      })
  void takesGoodPaths(String path) {
    assertEquals(path, SitePath.require(path));
  }

  @Test
  void knowsTheFolderOfAFile() {
    assertEquals("a/b", SitePath.folder("a/b/c"));
    assertEquals("", SitePath.folder("a"));
  }
}
