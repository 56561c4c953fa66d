package broadside.pipeline;

import broadside.export.IncidentPage;
import broadside.export.Renderers;
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
    return Stream.concat(Stream.of(page.statement().get()), page.incident().texts())
        .map(renderers.markdown()::toHtml)
        .flatMap(html -> judge.removedFrom(html).stream())
        .distinct()
        .map(removed -> SiteFault.unsafe(folder, removed))
        .toList();
  }
}
