package broadside.validation.personal;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in texts, what is not, and through which disguises. */
class PersonalDataTest {
  private final PersonalData data = new PersonalData(List.of(ZoneId.of("Europe/Kyiv")));

  private static String values(List<Exposure> found) {
    return found.stream().map(Exposure::value).collect(joining(", "));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("broadside.validation.personal.Cases#found")
  void whatIsNotForEverybodyIsFound(Cases.Case expected) {
    List<Exposure> found = data.in(expected.text());
    assertEquals(expected.values(), values(found));
    found.forEach(one -> assertEquals(expected.kind(), one.kind()));
    found.forEach(one -> assertTrue(expected.text().contains(one.typed()), one.typed()));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("broadside.validation.personal.Cases#harmless")
  void whatIsForEverybodyIsNot(String text) {
    for (ZoneId zone : Cases.ZONES) {
      assertEquals(List.of(), new PersonalData(List.of(zone)).in(text), zone.getId());
    }
  }

  @Test
  void thereAreManyCases() {
    assertTrue(Cases.found().count() >= 150);
    assertTrue(Cases.harmless().count() >= 80);
  }

  /** A way to write a text so that it is not seen at once. */
  private record Disguise(String name, UnaryOperator<String> writing) {
    String of(String text) {
      return writing.apply(text);
    }
  }

  private static Disguise signs(String name, UnaryOperator<String> writing) {
    return new Disguise(
        name,
        text -> text.codePoints().mapToObj(Character::toString).map(writing).collect(joining()));
  }

  private static String percent(String sign) {
    return String.format(Locale.ROOT, "%%%02X", (int) sign.charAt(0));
  }

  private static String wide(String sign) {
    return sign.equals(" ") ? sign : Character.toString(sign.charAt(0) + 0xFEE0);
  }

  private static String escaped(String sign) {
    return Character.isLetterOrDigit(sign.charAt(0)) || sign.equals(" ") ? sign : "\\" + sign;
  }

  private static Stream<Disguise> disguises() {
    return Stream.of(
        new Disguise("prose", text -> "Something, " + text + ", and more."),
        new Disguise("code", text -> "`" + text + "`"),
        new Disguise("the target of a link", text -> "[x](<https://example.org/?q=" + text + ">)"),
        new Disguise("the text of a link", text -> "[" + text + "](https://example.org/)"),
        new Disguise("an attribute", text -> "<span title=\"" + text + "\">x</span>"),
        new Disguise("Base64", text -> base64(Base64.getEncoder(), text)),
        new Disguise("Base64 of links", text -> base64(Base64.getUrlEncoder(), text)),
        signs("decimal entities", sign -> "&#" + sign.codePointAt(0) + ";"),
        signs("hexadecimal entities", sign -> "&#x" + Integer.toHexString(sign.charAt(0)) + ";"),
        signs("entities twice", sign -> "&amp;#" + sign.codePointAt(0) + ";"),
        signs("percent", PersonalDataTest::percent),
        signs("percent twice", sign -> percent(sign).replace("%", "%25")),
        signs("full width", PersonalDataTest::wide),
        signs("escapes", PersonalDataTest::escaped),
        signs("spaces of no width", sign -> sign + "\u200B"),
        signs("soft hyphens", sign -> sign + "\u00AD"),
        signs("joiners as entities", sign -> sign + "&zwj;"),
        signs("emphasis", sign -> sign.equals(" ") ? sign : "**" + sign + "**"),
        signs("code of single signs", sign -> sign.equals(" ") ? sign : "`" + sign + "`"),
        signs("isolates", sign -> "<bdi>" + sign + "</bdi>"),
        signs("spans", sign -> "<span lang=\"de\">" + sign + "</span>"),
        signs("comments", sign -> sign + "<!-- -->"));
  }

  private static String base64(Base64.Encoder encoder, String text) {
    return encoder.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("disguises")
  void everyKindIsFoundBehindEveryDisguise(Disguise disguise) {
    assertFound(Kind.EMAIL, "press@example.org", disguise);
    assertFound(Kind.PHONE, "+380 44 123 45 67", disguise);
    assertFound(Kind.IP, "192.0.2.1", disguise);
    assertFound(Kind.IP, "2001:db8::1", disguise);
    assertFound(Kind.IBAN, "DE89370400440532013000", disguise);
    assertFound(Kind.SECRET, "glpat-abcdefghij012345", disguise);
    assertFound(Kind.SECRET, "-----BEGIN RSA PRIVATE KEY-----", disguise);
  }

  private void assertFound(Kind kind, String value, Disguise disguise) {
    List<Exposure> found = data.in(disguise.of(value));
    assertFalse(found.isEmpty(), () -> disguise.of(value));
    assertEquals(kind, found.get(0).kind());
    assertEquals(value, found.get(0).value());
    assertEquals(1, found.size(), found::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Europe/Kyiv; 044 123 45 67; 1",
        "America/New_York; 044 123 45 67; 0",
        "Europe/Berlin; 030 1234567; 1",
        "Europe/Berlin; 030/12 34 56-78; 1",
        "Europe/Prague; 603 123 456; 1",
        "Europe/Prague; call 603123456; 1",
        "Europe/Prague; 603123456; 0",
        "Europe/Kyiv; 603 123 456; 0",
        "Europe/Warsaw; 22 123 45 67; 1",
        "Europe/Paris; 01 23 45 67 89; 1",
        "Europe/Paris; 01.23.45.67.89; 1",
        "Europe/Stockholm; 08-123 456 78; 1",
        "Europe/Madrid; 912 345 678; 1",
        "Europe/Rome; 06 1234 5678; 1",
        "Europe/Amsterdam; 020-1234567; 1",
        "Asia/Jerusalem; 03-123-4567; 1",
        "America/New_York; (212) 555-0123; 1",
        "America/New_York; 212.555.0123; 1",
        "America/New_York; 0049 30 1234567; 1",
        "UTC; 0049 30 1234567; 1",
        "UTC; 044 123 45 67; 0",
        "UTC; +380 44 123 45 67; 1"
      })
  void numbersAreThoseOfTheZone(String zone, String text, int count) {
    assertEquals(count, new PersonalData(List.of(ZoneId.of(zone))).in(text).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a **press**@*example*.org b | press**@*example*.org",
        "a press&#64;example.org b | press&#64;example.org",
        "a press [at] example [dot] org b | press [at] example [dot] org",
        "a cHJlc3NAZXhhbXBsZS5vcmc= b | cHJlc3NAZXhhbXBsZS5vcmc",
        "a [us](mailto:press%40example.org) b | press%40example.org",
        "a 0049 30 1234567 b | 0049 30 1234567"
      })
  void theTypedPieceIsKnown(String text, String typed) {
    assertEquals(List.of(typed), data.in(text).stream().map(Exposure::typed).toList());
  }

  @Test
  void aSecretIsNotShown() {
    assertEquals("hunt…", new Exposure(Kind.SECRET, "hunter2", "hunter2").shown());
    assertEquals("a@b.cc", new Exposure(Kind.EMAIL, "a@b.cc", "a@b.cc").shown());
  }

  @Test
  void aTextThatReadsAsItIsWrittenIsReadOnce() {
    assertEquals(1, NormalizedTexts.of("Lviv – Brno, “both”").size());
    assertEquals(2, NormalizedTexts.of("Lviv – *Brno*").size());
  }
}
