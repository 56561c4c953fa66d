package broadside.pipeline;

import broadside.export.IncidentPage;
import broadside.export.Renderers;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.SanitizerCheck;
import broadside.verification.SiteFault;
import java.util.List;
import java.util.stream.Stream;

/** Asks the sanitizer whether the texts of an incident became safe HTML; it must object to none. */
final class FragmentCheck {
  private final SanitizerCheck judge = new SanitizerCheck();
  private final Renderers renderers;

  FragmentCheck(Renderers renderers) {
    this.renderers = renderers;
  }

  /** What is wrong with the texts of the pages in a folder. */
  List<SiteFault> check(String folder, IncidentPage page) {
    MarkdownRenderer markdown = renderers.markdown();
    Stream<String> texts = page.incident().texts().map(markdown::toHtml);
    return Stream.concat(Stream.of(markdown.toHtml(page.statement().get())), texts)
        .flatMap(html -> judge.removedFrom(html).stream())
        .distinct()
        .map(removed -> SiteFault.unsafe(folder, removed))
        .toList();
  }
}
