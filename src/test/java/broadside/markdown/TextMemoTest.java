package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextMemoTest {
  private static final int MOST = 1000;

  private final TextMemo memo = new TextMemo(MOST);
  private final List<String> read = new ArrayList<>();

  private RenderedText get(String source) {
    return memo.get(source, this::read);
  }

  private RenderedText read(String source) {
    read.add(source);
    return new RenderedText(List.of(new HtmlNode.Text(source)));
  }

  @Test
  void aTextIsReadOnce() {
    assertEquals("a", get("a").html());
    assertEquals("a", get("a").html());
    assertEquals(List.of("a"), read);
  }

  @Test
  void whatWasAskedForLastIsKept() {
    get("a");
    for (int i = 0; i < 100; i++) {
      get("b" + i);
      get("a");
    }
    assertEquals(101, read.size());
    get("b0");
    assertEquals(102, read.size());
  }

  @Test
  void notMoreThanTheBoundIsKept() {
    for (int length : List.of(10, 200, 400, 2000, 3, 700)) {
      assertEquals(length, get("x".repeat(length)).html().length());
      assertTrue(memo.characters() <= MOST);
    }
  }

  @Test
  void manyThreadsMayAsk() {
    MarkdownRenderer renderer = new MarkdownRenderer();
    long wrong =
        IntStream.range(0, 20_000)
            .parallel()
            .filter(
                i ->
                    !renderer.toHtml(new Markdown("*" + i % 50 + "*")).contains(">" + i % 50 + "<"))
            .count();
    assertEquals(0, wrong);
  }
}
