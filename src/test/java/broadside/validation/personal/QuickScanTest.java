package broadside.validation.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.fuzz.Dice;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The look at a text before the expensive readings loses nothing. {@code -Dscan.count=1000000
 * -Dscan.seed=7} tries more texts.
 */
class QuickScanTest {
  private static final int COUNT = Integer.getInteger("scan.count", 20_000);
  private static final long SEED = Long.getLong("scan.seed", 3);

  /** What addresses and secrets are made of where no character gives them away by itself. */
  private static final List<String> PIECES =
      Stream.concat(
              Stream.of(
                  ("press example org de com colon Anna Мария Σοφίας fe fdab tel Donaudampfschifffahrt"
                          + " at AT ät собака собаки zavinac snabel-a snabela arroba małpa שטרודל"
                          + " dot Dot DOT punkt Punkt точка крапка tečka point punto ponto punt נקודה"
                          + " password Passwort: token: token secret: heslo: пароль: mot de passe :"
                          + " hunter!x \"hunter\" 'hunters' “hunters” `hunters` AKIA AIza eyJ ghp npm"
                          + " ABCDEFGHIJKLMNOP abcdefghijklmnop aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH"
                          + " BEGIN RSA PRIVATE KEY ----- --- -- - https:// mailto: wa.me/ ://")
                      .split(" ")),
              Stream.of(
                  " ",
                  " ",
                  " ",
                  " ",
                  "  ",
                  "\n",
                  "\t",
                  ".",
                  ".",
                  ",",
                  ";",
                  ":",
                  "!",
                  "?",
                  "(",
                  ")",
                  "{",
                  "}",
                  "\"",
                  "'",
                  "+",
                  "/",
                  "#",
                  "$",
                  "^",
                  "|",
                  "“",
                  "”",
                  "’",
                  "–",
                  "«",
                  "»",
                  "PRIVATE KEY",
                  "mot de passe",
                  "\u00A0",
                  "\u00AD",
                  "\u2024",
                  "…",
                  "İ",
                  "ı",
                  "ſ",
                  "@",
                  "&",
                  "%",
                  "_",
                  "*",
                  "[",
                  "]",
                  "<",
                  ">",
                  "=",
                  "1",
                  "17",
                  "é",
                  "½"))
          .toList();

  private final PersonalData data = new PersonalData(Cases.ZONES);

  private static String text(Dice dice, List<String> pieces) {
    return Stream.generate(() -> dice.one(pieces))
        .limit(2 + dice.below(14))
        .collect(Collectors.joining(dice.once(2) ? " " : ""));
  }

  /** A few characters of a text are taken out, doubled or changed. */
  private static String changed(Dice dice, String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = dice.below(5); i > 0 && changed.length() > 0; i--) {
      int at = dice.below(changed.length());
      changed.replace(at, at + dice.below(2), dice.one("", "", " ", ".", "a", "(", ")", "-"));
    }
    return changed.toString();
  }

  private static String hidden(Dice dice, String text) {
    return dice.one("", "See ", "(", "x-") + base64(text) + dice.one("", ".", ") it");
  }

  private static String base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /** An address in Base64 that has nothing but letters by chance. */
  private static String inLetters(Dice dice) {
    return Stream.generate(() -> base64(letters(dice) + "@" + letters(dice) + ".de"))
        .filter(code -> code.chars().allMatch(Character::isLetter))
        .findFirst()
        .orElseThrow();
  }

  private static String letters(Dice dice) {
    return Stream.generate(() -> Character.toString('a' + dice.below(26)))
        .limit(1 + dice.below(4))
        .collect(Collectors.joining());
  }

  private static String address(Dice dice) {
    return dice.one("press", "Anna", "w d", "")
        + dice.one(" at ", "(at)", " (at) ", "{at}", "( at )", "-at-", " ät ", "(ÄT)", "(собака)")
        + dice.one("example", "пример", "a")
        + dice.one(".", "(.)", " (.) ", "{.}", "( . )", "(dot)", " dot ", "-dot-", " точка ", " . ")
        + dice.one("org", "de", "укр", "(dot)com");
  }

  private void losesNothing(String text) {
    if (!QuickScan.isSuspect(text)) {
      assertEquals(List.of(), data.inAllWays(text), text);
    }
  }

  @Test
  void aTextThatIsNotSuspectHoldsNothing() {
    Dice dice = new Dice(SEED);
    List<String> found = Cases.found().map(Cases.Case::text).toList();
    List<String> plain = PIECES.stream().filter(piece -> !QuickScan.hidesLetters(piece)).toList();
    for (int i = 0; i < COUNT; i++) {
      losesNothing(text(dice, PIECES));
      losesNothing(text(dice, plain));
      losesNothing(changed(dice, address(dice)));
      losesNothing(inLetters(dice));
      losesNothing(changed(dice, dice.one(found)));
      losesNothing(hidden(dice, changed(dice, dice.one(found))));
    }
  }

  /** A telephone number in Base64 that looks like a word. */
  @Test
  void aWordMayHideAText() {
    String word = "fjcyfjkyfjkyfjgwfjcx";
    assertEquals("72~92~92~80~71", data.in(word).get(0).value());
  }

  @Test
  void manyOfTheseTextsAreSuspectAndManyAreNot() {
    Dice dice = new Dice(SEED);
    List<String> plain = PIECES.stream().filter(piece -> !QuickScan.hidesLetters(piece)).toList();
    long suspect =
        Stream.generate(() -> text(dice, plain)).limit(1_000).filter(QuickScan::isSuspect).count();
    assertTrue(suspect > 100 && suspect < 900, Long.toString(suspect));
  }

  @Test
  void aTextThatMayHoldNoNameHoldsNone() {
    Dice dice = new Dice(SEED);
    List<String> words =
        List.of(
            "Erik", "ERIK", "&#69;rik", "Beispiel", "Bei\u00ADspiel", "İlker", "O’Neil", "42 43");
    List<String> pieces = Stream.concat(words.stream(), PIECES.stream()).toList();
    Names names = new Names(List.of("Erik Beispiel", "İlker O’Neil", "Σοφίας"));
    Names number = new Names(List.of("42 43"));
    for (int i = 0; i < COUNT; i++) {
      losesNoName(names, text(dice, words));
      losesNoName(names, text(dice, pieces));
      losesNoName(number, text(dice, words));
    }
  }

  private static void losesNoName(Names names, String text) {
    if (!names.mayStandIn(text)) {
      assertEquals(List.of(), names.in(NormalizedText.rendered(text)), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{When} the mail server of the party – a small one – received more letters than it could.",
        "We asked everybody not to open attachments (there were several): nobody did, at all.",
        "Die Bundesgeschäftsstelle bat die „Nachrichtenagenturen“ um Richtigstellung; es half.",
        "Ми не знаємо, хто це зробив: адміністратор саме змінював налаштування.",
        "C’est l’administrateur qui l’a vu, et {victims} l’ont su à cinq heures.",
        "“We weren’t told”, she said; 'not a word'.",
        "calls-begin"
      })
  void proseIsNotSuspect(String text) {
    assertFalse(QuickScan.isSuspect(text));
  }
}
