package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards have no holes: what the typefaces lack is left out. */
class LetteringTest {
  private final Lettering lettering = new Lettering();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hacked – “again”… 100 €",
        "Буря листів уразила партію ґ Ґ",
        "Příliš žluťoučký kůň, Łódź, Þór, ẞ ﬁ № ₴ ©",
        "Cuộc tấn công vào máy chủ – İstanbul ğ ş",
        "Cuo\u0323\u0302c",
        "Επίθεση",
        "מתקפה על המפלגה",
        "מִתְקָפָה",
        "soft\u00ADhyphen"
      })
  void allLettersOfTheTypefacesAreShown(String line) {
    assertEquals(Optional.of(line), lettering.shown(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海盗党邮件服务器遭到攻击",
        "해적당",
        "هجوم على خادم البريد",
        "თავდასხმა სერვერზე",
        "Նամակներ",
        "हमला",
        "Attack 攻",
        "👍🏽",
        "10\u2075 mails in 1\u2152 s"
      })
  void aLineWithOtherLettersIsNotShown(String line) {
    assertEquals(Optional.empty(), lettering.shown(line));
  }

  @ParameterizedTest
  @CsvSource({
    "Attack 🐨 on us 🚨,Attack on us",
    "All is well 👩‍👩‍👧,All is well",
    "1️⃣ Attack,1 Attack",
    "🇺🇦 Attack,Attack",
    "ℹ️ Attack,Attack",
    "'Berlin 🏴, 7 March','Berlin, 7 March'"
  })
  void pictographsAreLeftOut(String line, String shown) {
    assertEquals(Optional.of(shown), lettering.shown(line));
  }

  @ParameterizedTest
  @CsvSource({
    "Denial\u2011of\u2011service,Denial-of-service",
    "① and ❷ and ⒊,1 and 2 and 3.",
    "25\u202F℃,25 °C",
    "Ⅳ — Ａ,IV — A",
    "\uD835\uDD4F,X",
    "Really⁉,Really!?",
    "1000 ₽,1000 RUB",
    "A ⇒ B,A → B"
  })
  void signsThatTheTypefacesLackAreWrittenPlainly(String line, String shown) {
    assertEquals(
        Optional.of(shown), lettering.shown(line).map(each -> each.replace('\u202F', ' ')));
    assertEquals("", lettering.missing(line));
  }
}
