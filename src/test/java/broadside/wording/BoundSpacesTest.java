package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line of a text may not end; {@code ~} is a no-break space. */
class BoundSpacesTest {
  @ParameterizedTest
  @CsvSource({
    "cs, V logech i v poště, V~logech i~v~poště",
    "cs, Zjistili jsme to dne 3. května a pak, Zjistili jsme to dne 3.~května a~pak",
    "cs, asi 20 adres s odkazem, asi 20~adres s~odkazem",
    "pl, Spam z linkiem i w logach, Spam z~linkiem i~w~logach",
    "uk, Листи з посиланням і в пошті, Листи з~посиланням і~в~пошті",
    "ru, Письма с вложением и о письмах, Письма с~вложением и~о~письмах",
    "en, We saw a link on 3 May, We saw a link on 3~May",
    "en, 'about 50,000 e-mails, 20–100 a day', 'about 50,000~e-mails, 20–100~a day'",
    "en, In 2013 we had version 1.2-3 at 09:30 on CVE-2013-12 then, In 2013 we had version 1.2-3 at 09:30 on CVE-2013-12 then",
    "de, am 3. Mai und danach, am 3.~Mai und danach",
    "cs, Skončil. 8. května („3. května“) konec, Skončil. 8.~května („3.~května“) konec",
    "cs, 6. května začal, 6.~května začal",
    "de, 20 % und 10 € bei 5 °C, 20~% und 10~€ bei 5~°C",
    "fr, le 1er mai et 20 adresses, le 1er~mai et 20~adresses",
    "es, el 1 de mayo, el 1~de mayo",
    "it, l’11 ottobre e il 1º maggio, l’11~ottobre e il 1º~maggio",
    "sv, den 3 maj, den 3~maj",
    "nl, op 3 mei, op 3~mei",
    "he, ב־3 במאי, ב־3~במאי"
  })
  void aWordOfOneLetterAndANumberStayWithTheNextWord(String language, String text, String told) {
    assertEquals(told.replace('~', '\u00A0'), Phrases.of(language).bound(text));
  }

  @Test
  void aWordOfOneLetterDoesNotEndALineThatWasTyped() {
    assertEquals("stalo se v\u00A0logu", Phrases.of("cs").bound("stalo se v\nlogu"));
    assertEquals("a\n- v\n- s", Phrases.of("cs").bound("a\n- v\n- s"));
  }

  @ParameterizedTest
  @CsvSource({
    "`s a v` byl",
    "``s ` a v`` byl",
    "[log](/v s.html 'a b') byl",
    "<img alt='v a s'> byl",
    "'~~~\nv kódu\n\ns kódem\n~~~'",
    "1. první",
    "text  \n 1. první",
    "'    v kódu'"
  })
  void whatIsNoWordsStaysAsItIs(String text) {
    assertEquals(text, Phrases.of("cs").bound(text));
  }
}
