package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c&d#e",
        "HTTP://example.org",
        "a/b:c",
        "//example.org/a",
        "?a:b",
        "#a:b",
        "",
        "../a",
        "/ї"
      })
  void theWebAndWhatIsRelativeMayBeLinkedTo(String address) {
    assertEquals(Optional.of(address), WebAddress.of(address));
    assertTrue(WebAddress.isSafe(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:a",
        " javascript:a",
        "java\tscript:a",
        "\u0001javascript:a",
        "data:text/html,a",
        "mailto:a@b.org",
        "file:///etc/passwd",
        "a:b",
        ":a",
        "httpſ:a"
      })
  void nothingElseMay(String address) {
    assertEquals(Optional.empty(), WebAddress.of(address));
    assertFalse(WebAddress.isSafe(address));
  }

  @ParameterizedTest
  @CsvSource({
    "' a ', a",
    "a b, a%20b",
    "https://example.org/A_(b), https://example.org/A_%28b%29",
    "{a}, %7ba%7d",
    "<a>, %3ca%3e",
    "https:\\\\a\\b?c\\d#e\\f, https://a/b?c%5cd#e%5cf",
    "javascript：a, javascript%ef%bc%9aa",
    "https://a/：, https://a/："
  })
  void whatMisleadsIsEncoded(String typed, String address) {
    assertEquals(Optional.of(address), WebAddress.of(typed));
    assertFalse(WebAddress.isSafe(typed) && !typed.equals(address));
  }
}
