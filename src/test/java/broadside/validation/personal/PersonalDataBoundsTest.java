package broadside.validation.personal;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as long as they may be, of what makes patterns slow, end in time. */
class PersonalDataBoundsTest {
  private static final int SIZE = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String ALPHABET = "a@.1: -_+/=[]()<>&%#;\\*`~Aé＠٣0\n";

  private final PersonalData data =
      new PersonalData(List.of(ZoneId.of("Europe/Kyiv"), ZoneId.of("America/New_York")));

  private static Stream<String> seeds() {
    return Stream.of(
        "@",
        "a@",
        "a@b.",
        "a@b.c",
        "a@b.cc ",
        "a.".repeat(40) + "@",
        "x".repeat(70) + "@",
        "at at ",
        "a at b dot ",
        "dot ",
        "a-at-",
        "-at-b-dot-",
        "-at-b-",
        "[at]",
        "[dot](",
        "(at)a(dot)",
        ".",
        ". ",
        " . ",
        "[",
        "](",
        "](a",
        "![",
        "[a](b)",
        "[a][b]",
        "((((",
        "<",
        "<a ",
        "<!--",
        "</a>",
        "&",
        "&#",
        "&#64",
        "&amp;",
        "&amp;amp;",
        "%",
        "%4",
        "%40",
        "%2540",
        "\\",
        "\\@",
        "*",
        "_",
        "*_a",
        "`",
        "~",
        "'",
        "\"",
        "{at}",
        "\n",
        "\n1",
        "1",
        "1 ",
        "1.",
        "1 1 ",
        "12 ",
        "1-",
        "(1",
        "+1",
        "+1 ",
        "00 1 ",
        "0 ",
        "1111111111 ",
        "+380 44 123 45 67 ",
        "044 123 45 67 ",
        "0441234567 ",
        "(044) ",
        "tel ",
        "tel:",
        "tel:1",
        "wa.me/",
        "1.1.1.1 ",
        "1.1.1.",
        "255.",
        "1 . 1 . ",
        ":",
        "::",
        "1:",
        "a::",
        "f:",
        "2001:",
        "2001::",
        "2001:db8::1 ",
        "DE89",
        "DE89 ",
        "DE89 3704 0044 0532 0130 00 ",
        "a1B2",
        "aA1+",
        "A",
        "eyJ",
        "eyJaaaaaaaa.",
        "ghp_",
        "sk-",
        "xoxb-",
        "-----BEGIN ",
        "-----BEGIN RSA PRIVATE KEY",
        "PRIVATE KEY ",
        "://",
        "://a:",
        "://a:b",
        "a://b:c@",
        "password:",
        "password=",
        "password: a",
        "password=\"",
        "token:'",
        "?token=a",
        "?key",
        "=",
        "a=",
        "https://",
        "https://a+1 ",
        "2013-05-",
        "2013-",
        "20130506",
        "1,000,",
        "1 000 ",
        "1/1/",
        "1.2.20",
        "CVE-1",
        "#1",
        "ISBN 1",
        "ticket 1",
        "\u00AD",
        "\u200B",
        "\uFF20",
        "\uFDFA",
        "\u0661",
        "\u0661 ",
        "a@\u0301",
        "\uD83D\uDE00",
        "cHJlc3NAZXhhbXBsZS5vcmc ",
        "cHJlc3NA",
        "собака ",
        "a собака b точка ");
  }

  private static Stream<String> texts() {
    Stream<String> mixed = IntStream.range(0, 20).mapToObj(number -> mixed(new Random(number)));
    return Stream.concat(seeds().map(seed -> seed.repeat(SIZE / seed.length())), mixed);
  }

  private static String mixed(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < SIZE) {
      text.append(ALPHABET.charAt(random.nextInt(1 + random.nextInt(ALPHABET.length()))));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void aLongTextEndsInTime(String text) {
    assertTimeoutPreemptively(LONGEST, () -> data.in(text));
    assertTimeoutPreemptively(
        LONGEST, () -> new Names(List.of("a a", "1 1 1")).in(NormalizedText.rendered(text)));
  }
}
