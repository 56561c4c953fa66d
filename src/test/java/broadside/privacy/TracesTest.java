package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only if it would have found it. */
class TracesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a zqvkxjabcdef b",
        "Zqvkxjabcdef",
        "ZQVKXJABCDEF",
        "fedcbajxkvqz",
        "#zqvkxjabcdef-x",
        "&#122;&#113;&#118;&#107;&#120;&#106;&#97;&#98;&#99;&#100;&#101;&#102;",
        "&#x7a;&#x71;vkxjabc&#x64;ef",
        "%7A%71%76kxjabcdef",
        "\\u007aqvkxjabcdef",
        "\\7a qvkxjabcdef",
        "z<b>qvk</b>xjabcdef",
        "x7a71766b786a616263646566x",
        "07A71766B786A616263646566",
        "enF2a3hqYWJjZGVm",
        "eHpxdmt4amFiY2RlZg==",
        "eHh6cXZreGphYmNkZWY=",
        "data:image/png;base64,eHg-enF2a3hqYWJjZGVmfv8="
      })
  void aTokenIsFoundHoweverItIsWritten(String text) {
    assertEquals(Set.of("zqvkxjabcdef"), Traces.tokens(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zqvkxj", "zqvkxjabcde", "zqv kxjabcdef", "%zz&#;&#x;\\u"})
  void nothingElseIs(String text) {
    assertEquals(Set.of(), Traces.tokens(text));
  }
}
