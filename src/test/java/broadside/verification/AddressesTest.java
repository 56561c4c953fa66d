package broadside.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads where browsers go. */
class AddressesTest {
  private static final String PAGE = "2024-01-a/index.html";

  private static Optional<String> place(String base, String link) {
    return new Addresses(URI.create(base)).resolve(PAGE, link).map(Address::path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://p.example/inc/nowhere",
        "https://p.example./inc/nowhere",
        "https://ann@P.EXAMPLE/inc/nowhere",
        "https://p.example:/inc/nowhere",
        "https://p.example:0443/inc/nowhere",
        "https://p%2Eexample/inc/nowhere",
        "https://p。example/inc/nowhere",
        "https://P.ＥXAMPLE/inc/nowhere",
        "https:///p.example/inc/nowhere",
        "https://p.example\\inc\\nowhere",
        "https:\\\\p.example/inc/nowhere",
        "\\\\p.example/inc/nowhere",
        "https://p.example/%69nc/nowhere",
        "https://p.example/inc/%2e%2E/inc/nowhere",
        "https://p.example/../inc/./nowhere",
        "https:/inc/nowhere",
        "/inc/nowhere",
        "\\inc\\nowhere",
        "/in\tc/now\nhere",
        "\u0001 ../nowhere ",
        "%2e%2e/nowhere",
        "../../inc/nowhere",
        "../../../../inc/nowhere",
        "https:../nowhere",
      })
  void itLeadsIntoTheSite(String link) {
    assertEquals(Optional.of("nowhere"), place("https://p.example/inc/", link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://p.example/inc/nowhere",
        "https://p.example:8443/inc/nowhere",
        "https://p.example:4430/inc/nowhere",
        "https://p.example:x/inc/nowhere",
        "https://p.example..inc/nowhere",
        "https://q.example/inc/nowhere",
        "https://p.example/Inc/nowhere",
        "https://p.example/inc",
        "https:/p.example/inc/nowhere",
        "mailto:p.example/inc/nowhere",
        "../../nowhere",
        "https://\u200dp.example/inc/nowhere",
      })
  void itLeadsElsewhere(String link) {
    assertEquals(Optional.empty(), place("https://p.example/inc/", link));
  }

  @ParameterizedTest
  @CsvSource({
    "https://xn--80aqtel1j.xn--j1amh/, https://пірати.укр/nowhere",
    "https://xn--80aqtel1j.xn--j1amh/, https://ПІРАТИ.УКР/nowhere",
    "https://xn--80aqtel1j.xn--j1amh/, https://XN--80AQTEL1J.xn--j1amh/nowhere",
    "https://xn--80aqtel1j.xn--j1amh/, /nowhere",
    "https://p.example/%D1%96%D0%BD/, https://p.example/ін/nowhere",
    "https://p.example/%D1%96%D0%BD/, https://P.example/%d1%96%d0%bd/nowhere",
    "https://p.example/%D1%96%D0%BD/, /ін/nowhere",
    "https://p.example/~inc/, https://p.example/%7Einc/nowhere",
    "https://p.example/%7einc/, /~inc/nowhere",
    "https://p.example/a+b/, https://p.example/a%2Bb/nowhere",
    "http://p.example:8080/, http://p.example:8080/nowhere",
    "http://p.example/, http://p.example:80/nowhere",
    "'https://[::1]:8080/', 'https://[::1]:8080/nowhere'",
  })
  void aBaseMayBeSpelledOtherwise(String base, String link) {
    assertEquals(Optional.of("nowhere"), place(base, link));
  }
}
