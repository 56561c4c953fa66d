package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 3986, section 5.4, and what no URI may hold. */
class UriReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q#s",
    "g#s, http://a/b/c/g#s",
    "g?y#s, http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "'', http://a/b/c/d;p?q",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../, http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    "..g, http://a/b/c/..g",
    "./../g, http://a/b/g",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g?y/../x, http://a/b/c/g?y/../x",
    "g#s/../x, http://a/b/c/g#s/../x",
    "a b|c[1]^, http://a/b/c/a b|c[1]^",
    "a#b#c, http://a/b/c/a#b#c",
    "//, http://"
  })
  void addressesAreResolved(String address, String resolved) {
    assertEquals(resolved, UriReference.resolve(URI.create("http://a/b/c/d;p?q"), address));
  }

  @Test
  void aHostNeedsNoPath() {
    assertEquals("https://a/b", UriReference.resolve(URI.create("https://a"), "b"));
  }
}
