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
    "en, 'about 50,000 e-mails, 20–100 a day', 'about 50,000~e-mails, 20–100 a day'",
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
    "he, ב־3 במאי, ב־3~במאי",
    "pl, Wpłynęło 2000 skarg i 1999 listów, Wpłynęło 2000~skarg i~1999~listów",
    "en, of 2000 complaints and 2048 mails, of 2000~complaints and 2048~mails",
    "en, 'In 2013 the party, in May 2000 sites', 'In 2013 the party, in May 2000 sites'",
    "en, 'between 2012 and 2013 sites fell, on 1 May 2013 mails came', 'between 2012 and 2013 sites fell, on 1~May 2013 mails came'",
    "uk, у травні 2013 року партія, у~травні 2013~року партія",
    "pl, od 1 maja 2013 r. partia, od 1~maja 2013~r. partia",
    "ru, в 2013 год и в мае 2013 года, в~2013~год и~в~мае 2013~года",
    "de, Im Jahr 2013 griffen ab 2012 Unbekannte an, Im Jahr 2013 griffen ab 2012 Unbekannte an",
    "cs, dne 1. 5. 2013 útočník, dne 1.~5. 2013 útočník",
    "de, 50 000 Mails und 1 234 567 Briefe, 50~000~Mails und 1~234~567~Briefe",
    "de, um 9:30 Uhr und um 9.30 Uhr, um 9:30~Uhr und um 9.30~Uhr",
    "sv, från kl. 9.30 till kl. 11, från kl.~9.30 till kl.~11",
    "pl, o godz. 9.30 i później, o~godz.~9.30 i~później",
    "fr, à 9 h 30 puis à 11 h, à 9~h~30 puis à 11~h",
    "fr, 'Vraiment ? « Oui » : 20 % ; non !', 'Vraiment~? «~Oui~»~: 20~%~; non~!'",
    "fr, '| a | :--- |', '| a | :--- |'",
    "nl, om 9.30 uur en 11:00 uur, om 9.30~uur en 11:00~uur",
    "it, alle ore 9.30 il sito, alle ore~9.30 il sito",
    "cs, v 9.30 hodin, v~9.30~hodin",
    "en, 'at 9:30 a.m. it fell, at 9:30 people came', 'at 9:30~a.m. it fell, at 9:30 people came'",
    "de, am 1. und 2. Mai, am 1. und 2.~Mai",
    "de, am 1. großen Tag, am 1.~großen Tag",
    "fr, du 30 jusqu’à hier et 30 d’entre eux, du 30 jusqu’à hier et 30 d’entre eux",
    "it, dal 1º all’11 e 3 l’ora, dal 1º all’11 e 3 l’ora",
    "sv, 20 till 30 brev, 20 till 30~brev",
    "es, 20 a 30 correos, 20 a 30~correos",
    "de, § 5 und Nr. 3, §~5 und Nr.~3"
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
