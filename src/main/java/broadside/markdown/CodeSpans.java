package broadside.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Shows code within a line as CommonMark asks since version 0.29; flexmark joins all its spaces.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark, code spans</a>
 */
final class CodeSpans implements HtmlRenderer.HtmlRendererExtension {
  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(Spans::new);
  }

  /** Renders code within a line. */
  private static final class Spans implements NodeRenderer {
    private Spans(DataHolder options) {}

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(Code.class, Spans::render));
    }

    private static void render(Code node, NodeRendererContext context, HtmlWriter html) {
      String code = node.getText().toString().replaceAll("\\r\\n?|\\n", " ");
      boolean isPadded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
      html.withAttr().tag("code");
      html.text(isPadded ? code.substring(1, code.length() - 1) : code);
      html.closeTag("code");
    }
  }
}
