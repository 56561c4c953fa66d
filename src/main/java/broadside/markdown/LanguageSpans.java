package broadside.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets the two HTML elements through that Markdown has no sign for: a span that says in which
 * language and direction its words are, and {@code bdi} around a name that is written in another
 * direction than the text. All other raw HTML is shown as it was typed.
 */
final class LanguageSpans implements HtmlRenderer.HtmlRendererExtension {
  private static final Pattern SPAN =
      Pattern.compile(
          "<span lang=\"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\"(?: dir=\"(?:ltr|rtl)\")?>|</span>|</?bdi>");

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(Spans::new);
  }

  /** Renders inline HTML. */
  private static final class Spans implements NodeRenderer {
    private Spans(DataHolder options) {}

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(HtmlInline.class, Spans::render));
    }

    private static void render(HtmlInline tag, NodeRendererContext context, HtmlWriter html) {
      String typed = tag.getChars().toString();
      if (SPAN.matcher(typed).matches()) {
        html.raw(typed);
      } else {
        html.text(typed);
      }
    }
  }
}
