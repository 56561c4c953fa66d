package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a site may stand. */
class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org,                 https://example.org/",
    "https://example.org/,                https://example.org/",
    "https://example.org/a/b/c,           https://example.org/a/b/c/",
    "http://localhost:8080/incidents,     http://localhost:8080/incidents/",
    "https://example.org/~press/v1.0,     https://example.org/~press/v1.0/",
    "https://example.org/press.old/,      https://example.org/press.old/",
    "https://пірати.укр/події,            https://xn--80aqtel1j.xn--j1amh/%D0%BF%D0%BE%D0%B4%D1%96%D1%97/",
    "https://straße.example:8443/,        https://xn--strae-oqa.example:8443/",
    "https://[2001:db8::1]/incidents/,    https://[2001:db8::1]/incidents/",
  })
  void anyFolderOfAWebServerMayHoldIt(String written, URI taken) {
    assertEquals(Parsed.of(taken), BaseUrl.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/sub/?a=b,        base-url-query, https://example.org/sub/",
    "https://example.org/sub?,            base-url-query, https://example.org/sub/",
    "https://example.org/#top,            base-url-query, https://example.org/",
    "https://example.org/sub/index.html,  base-url-file,  https://example.org/sub/",
    "https://example.org/index.php,       base-url-file,  https://example.org/",
    "https://example.org//,               base-url-steps, https://example.org/",
    "https://example.org/a//b/,           base-url-steps, https://example.org/a/b/",
    "https://example.org/a/../b,          base-url-steps, https://example.org/a/b/",
    "https://example.org/a/.,             base-url-steps, https://example.org/a/",
    "https://example.org/a/%2e%2E/b/,     base-url-steps, https://example.org/a/b/",
    "https://example.org/a/.%2e,          base-url-steps, https://example.org/a/",
    "https://me:secret@example.org/a/,    base-url-user,  https://example.org/a/",
    "https://example.org/a//index.html?x, base-url-query, https://example.org/a/",
    "https://пірати.укр//a,               base-url-steps, https://xn--80aqtel1j.xn--j1amh/a/",
  })
  void whatIsNoFolderIsRefusedWithTheOneThatIsMeant(String written, String id, String meant) {
    Parsed.Failure<URI> failure = (Parsed.Failure<URI>) BaseUrl.parse(written);
    assertEquals(id, failure.fault().id());
    assertEquals(Optional.of(meant), failure.fault().suggestion());
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://example.org/",
    "//example.org/",
    "https:///a",
    "https://a-.укр/",
    "https://при міт.укр/"
  })
  void whatIsNoWebAddressIsRefused(String written) {
    Parsed.Failure<URI> failure = (Parsed.Failure<URI>) BaseUrl.parse(written);
    assertEquals("bad-address", failure.fault().id());
  }
}
