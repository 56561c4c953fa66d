package broadside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import broadside.diagnostic.Parsed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of the plain form are taken apart; all others are refused. */
class EmailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "press@example.org, press, example org",
    "press.office@mail.example.org, press office, mail example org",
    "p@e.co, p, e co",
    "o'neil+press_1=2@ex-ample.org, o'neil+press_1=2, ex-ample org",
    "прес@приклад.укр, прес, приклад укр",
    "press@xn--bcher-kva.example, press, xn--bcher-kva example"
  })
  void anAddressIsKeptInItsParts(String text, String local, String host) {
    EmailAddress address = ((Parsed.Value<EmailAddress>) EmailAddress.parse(text)).value();
    assertEquals(List.of(local.split(" ")), address.local());
    assertEquals(List.of(host.split(" ")), address.host());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "press",
        "press@",
        "@example.org",
        "press@example",
        "press@@example.org",
        "a@b@example.org",
        ".press@example.org",
        "press.@example.org",
        "press..office@example.org",
        "press@example..org",
        "press@.example.org",
        "press@example.org.",
        "press@-example.org",
        "press@example-.org",
        "press@exam_ple.org",
        "press@[127.0.0.1]",
        "\"press office\"@example.org",
        "press office@example.org",
        "press@example.org ",
        "Press <press@example.org>",
        "mailto:press@example.org",
        "press@example.org\nBcc: x@example.org",
        "press(at)example.org"
      })
  void anythingElseIsRefused(String text) {
    assertInstanceOf(Parsed.Failure.class, EmailAddress.parse(text));
  }
}
