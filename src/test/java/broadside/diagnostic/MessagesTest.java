package broadside.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = Messages.load();

  @Test
  void numbersAreNotGrouped() {
    Fault fault = Fault.of("text-too-long", 70000, 65536);
    assertEquals(
        "This text has 70000 characters; at most 65536 are allowed.", messages.text(fault));
  }

  @Test
  void aLongArgumentIsCut() {
    String text = messages.text(Fault.of("yaml-first-character", "x".repeat(70_000)));
    assertTrue(text.length() < 600, text);
  }

  @Test
  void anUnknownIdFailsLoudly() {
    assertThrows(MissingResourceException.class, () -> messages.text(Fault.of("no-such-id")));
  }

  @Test
  void aHintMayBeMissing() {
    assertEquals(Optional.empty(), messages.hint(Fault.of("print.error")));
  }

  @Test
  void everyPatternOfTheBundleCanBeFilled() throws IOException {
    for (String key : new TreeSet<>(bundle().stringPropertyNames())) {
      Object[] args = new Object[10];
      Arrays.setAll(args, i -> i + 2);
      String text = messages.text(Fault.of(key, args));
      assertTrue(!text.isBlank() && !text.matches("(?s).*\\{\\d.*"), key + ": " + text);
    }
  }

  @Test
  void noTextHasAnApostropheThatQuotesMoreThanABracket() throws IOException {
    bundle()
        .forEach(
            (key, pattern) -> {
              String rest = pattern.toString().replace("'{'", "").replace("'}'", "");
              assertTrue(rest.indexOf('\'') < 0, key + ": " + pattern);
            });
  }

  private static Properties bundle() throws IOException {
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Messages.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
