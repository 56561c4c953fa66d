package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final Type TYPE = new Type(new Faces().display(), 34, false);

  @Test
  void aVeryLongWordStandsInSmallerType() {
    String word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
    assertEquals(List.of(word), Headline.fitted(word, TYPE, 1056, 260).lines());
  }
}
