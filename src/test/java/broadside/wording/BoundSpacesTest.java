package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.markdown.Markdown;
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
    "de, § 5 und Nr. 3, §~5 und Nr.~3",
    "fr, '« Oui », « Non ». « Si »… (vraiment ?) Quoi ?! Oui !… nº 5 ; a', '«~Oui~», «~Non~». «~Si~»… (vraiment~?) Quoi~?! Oui~!… nº~5~; a'",
    "fr, jusqu’à 30 qu’on et 30 l’un, jusqu’à 30 qu’on et 30 l’un",
    "it, '50 e-mail, 50 a-b e 50 o d’altri', '50~e-mail, 50~a-b e 50 o d’altri'",
    "es, '50 e-mails, 50 y-a y 50 o 60', '50~e-mails, 50~y-a y 50 o 60'",
    "uk, '50 об’єктів, 50 об межу', '50~об’єктів, 50 об межу'",
    "de, '3.–5. Mai, 1./2. Mai, 3.-5. Mai', '3.–5.~Mai, 1./2.~Mai, 3.-5.~Mai'",
    "en, 3-5 May or 3/4 May then 1-2 go, 3-5~May or 3/4~May then 1-2 go",
    "pl, 06.05.2013 r. i 6.05.2013 w nocy, 06.05.2013~r. i~6.05.2013 w~nocy",
    "ru, 06.05.2013 г. и так, 06.05.2013~г. и~так",
    "it, il 1° maggio, il 1°~maggio",
    "es, el 1.º de mayo, el 1.º~de mayo",
    "cs, '„50“ e-mailů, 3 „maily“', '„50“~e-mailů, 3~„maily“'",
    "cs, viz https://x.example/s a https://x.example/v domě, viz https://x.example/s a~https://x.example/v domě",
    "fr, voir https://x.example ? Oui ?, voir https://x.example ? Oui~?"
  })
  void aWordOfOneLetterAndANumberStayWithTheNextWord(String language, String text, String told) {
    assertEquals(told.replace('~', '\u00A0'), Phrases.of(language).bound(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Šlo o *v* logu a **50** e-mailů, Šlo o~*v*~logu a~**50**~e-mailů",
    "'*3* května, 3 [maily](x.html)', '*3*~května, 3~[maily](x.html)'",
    "Znak \\` a v logu \\` u nás, Znak \\` a~v~logu \\` u~nás",
    "Bylo 5 < 6 a v logu > 3 u nás, Bylo 5 < 6 a~v~logu > 3 u~nás",
    "'~~~\nkód v logu\n~~~\n\nV logu', '~~~\nkód v logu\n~~~\n\nV~logu'",
    "'- a\n\n    v bodu\n    - s ním', '- a\n\n    v~bodu\n    - s~ním'",
    "v  logu, v~logu",
    "'| a b | s ním |\n|---|---|\n| v logu | 5 € |', '| a~b | s~ním |\n|---|---|\n| v~logu | 5~€ |'",
    "v `s a v` logu, v~`s a v` logu",
    "[v logu](/v s.html) a [v logu](v.html 'a b'), [v~logu](/v s.html) a~[v~logu](v.html 'a b')"
  })
  void marksDoNotPartWordsThatStayTogether(String text, String told) {
    assertEquals(typed(told), bound(typed(text)));
  }

  @Test
  void theNameOfADefinitionStaysAsItIs() {
    String definitions = "\n\n[log v síti]: https://x.example/v\n\n[v logu]: https://x.example/s";
    assertEquals(
        "Viz [zprávu\u00A0s][log v síti], [v logu][] a\u00A0[log v síti]" + definitions,
        bound("Viz [zprávu s][log v síti], [v logu][] a [log v síti]" + definitions)
            .replace("zprávu s]", "zprávu\u00A0s]"));
    assertEquals("Viz [v\u00A0logu]", bound("Viz [v logu]"));
  }

  @Test
  void whatStaysTogetherDoesNotEndALineThatWasTyped() {
    assertEquals("stalo se v\u00A0logu", bound("stalo se v\nlogu"));
    assertEquals("*stalo* se 3.\u00A0května 50\u00A0000", bound("*stalo* se 3.\nkvětna 50 \n000"));
    assertEquals("- stalo se v\u00A0logu", bound("- stalo se v\n  logu"));
    assertEquals("> stalo se v\u00A0*logu*", bound("> stalo se v\n> *logu*"));
    assertEquals("a\n- v\n- s", bound("a\n- v\n- s"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Text v\nX | B\n---|---\n1 | 2'",
    "'Text v\nA\n:---'",
    "'Text v\\\nlogu'",
    "'Text v  \nlogu'",
    "'[1]: 50 mailů'",
    "[log](v domě)",
    "'[v logu]: x \"s ním\" »'"
  })
  void whiteSpaceThatAStructureNeedsStays(String text) {
    assertEquals(typed(text), bound(typed(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "`s a v` byl",
    "``s ` a v`` byl",
    "[log](/v 's a b') byl",
    "<img alt='v a s'> byl",
    "'~~~\nv kódu\n\ns kódem\n~~~'",
    "1. první",
    "text  \n 1. první",
    "'    v kódu'"
  })
  void whatIsNoWordsStaysAsItIs(String text) {
    assertEquals(typed(text), bound(typed(text)));
  }

  private static String bound(String text) {
    return Phrases.of("cs").bound(new Markdown(text)).source();
  }

  private static String typed(String text) {
    return text.replace("~~~", "```").replace("\\n", "\n").replace('~', '\u00A0');
  }
}
