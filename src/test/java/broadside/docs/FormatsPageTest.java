package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.data.ArticleData;
import broadside.data.OverviewData;
import broadside.data.StatisticsData;
import broadside.data.TimelineData;
import broadside.markdown.Markdown;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fields of src/docs/formats.md are those of the data. */
class FormatsPageTest {
  private final Page page = Docs.page("formats");

  @Test
  void eachTableHoldsTheFieldsOfItsData() {
    assertFields("TimelineData", TimelineData.class);
    assertFields("TimelineData.Event", TimelineData.Event.class);
    assertFields("StatisticsData", StatisticsData.class);
    assertFields("StatisticsData.FigureData", StatisticsData.FigureData.class);
    assertFields("OverviewData", OverviewData.class);
    assertFields("ArticleData", ArticleData.class);
  }

  @Test
  void fieldsWithoutATableAreMentioned() {
    Set<String> fields = new TreeSet<>();
    Stream.of(TimelineData.class, StatisticsData.class, OverviewData.class, ArticleData.class)
        .forEach(data -> addFields(data, fields));
    assertEquals(Set.of(), page.lacks(fields, field -> "`" + field + "`"));
  }

  @Test
  void columnsOfTheCsvAreMentioned() {
    String columns = String.join("\",\"", fields(TimelineData.Event.class));
    assertTrue(page.text().contains("```csv\n\"" + columns + "\"\n```"));
  }

  private void assertFields(String mark, Class<?> data) {
    assertEquals(fields(data), page.names("fields: " + mark));
  }

  private static List<String> fields(Class<?> data) {
    return Arrays.stream(data.getRecordComponents()).map(FormatsPageTest::name).toList();
  }

  private static void addFields(Type type, Set<String> fields) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> addFields(part, fields));
    } else if (type instanceof Class<?> data && data.isRecord() && data != Markdown.class) {
      for (RecordComponent component : data.getRecordComponents()) {
        fields.add(name(component));
        addFields(component.getGenericType(), fields);
      }
    }
  }

  /** What a component is called in JSON: keywords of JSON-LD have a sign in front. */
  private static String name(RecordComponent component) {
    boolean isKeyword =
        component.getDeclaringRecord() == ArticleData.class
            && Set.of("context", "type").contains(component.getName());
    return (isKeyword ? "@" : "") + component.getName();
  }
}
