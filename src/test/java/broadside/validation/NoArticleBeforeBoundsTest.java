package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Records;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "We thank the at least 6 members" draws a warning. */
class NoArticleBeforeBoundsTest {
  @ParameterizedTest
  @CsvSource({
    "at least 6, We thank the {members} who told us., true",
    "20..30, The {members} came., true",
    "many, They thanked the {members}., true",
    "6, We thank the {members} who told us., false",
    "at least 6, We thank {members} who told us., false",
    "at least 6, We thank the members who told us ({members})., false",
    "at least 6, We thank the party. {members} told us., false"
  })
  void isWarnedOfWhereTheFigureIsNoPlainNumber(String value, String text, boolean isWarnedOf) {
    String record =
        """
        figures: {members: {value: %s, unit: members}}
        statement: {headline: H, closing: "%s"}
        """;
    assertEquals(
        isWarnedOf ? List.of("article-before-figure") : List.of(),
        Records.findings(record.formatted(value, text)));
  }
}
