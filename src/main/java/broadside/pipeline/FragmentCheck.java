package broadside.pipeline;

import broadside.export.IncidentPage;
import broadside.export.Renderers;
import broadside.markdown.Markdown;
import broadside.markdown.SanitizerCheck;
import broadside.verification.SiteFault;
import broadside.view.EventView;
import broadside.view.IncidentView;
import broadside.view.LessonsView;
import broadside.view.StatementView;
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
    return texts(page)
        .map(renderers.markdown()::toHtml)
        .flatMap(html -> judge.removedFrom(html).stream())
        .distinct()
        .map(removed -> SiteFault.unsafe(folder, removed))
        .toList();
  }

  private static Stream<Markdown> texts(IncidentPage page) {
    IncidentView incident = page.incident();
    Stream<Markdown> events =
        incident.timeline().get().runs().stream()
            .flatMap(run -> run.events().stream())
            .map(EventView::text);
    Stream<Markdown> lessons =
        incident.lessons().get().stream()
            .flatMap(view -> view.lessons().stream())
            .map(LessonsView.Lesson::text);
    Stream<Markdown> parts = incident.statement().get().stream().flatMap(StatementView::texts);
    return Stream.of(Stream.of(page.statement().get()), parts, events, lessons)
        .flatMap(texts -> texts);
  }
}
