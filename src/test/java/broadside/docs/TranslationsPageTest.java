package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.language.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The languages of src/docs/translations.md are those of the program. */
class TranslationsPageTest {
  private final Page page = Docs.page("translations");

  @Test
  void theTableHoldsEveryLanguage() {
    assertEquals(
        Languages.ALL,
        page.table("languages").stream().flatMap(row -> Page.codes(row.get(1)).stream()).toList());
  }

  @Test
  void languagesAreCalledByTheirNames() {
    for (List<String> row : page.table("languages")) {
      Locale language = Locale.forLanguageTag(Page.codes(row.get(1)).get(0));
      assertEquals(language.getDisplayLanguage(Locale.ENGLISH), row.get(0));
    }
  }
}
