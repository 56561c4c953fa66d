package broadside.export;

import broadside.markdown.MarkdownDocument;
import broadside.view.IncidentView;
import broadside.view.StatementView;
import java.util.List;

/** Tells what a statement says in words, its corrections aside: what readers would compare. */
public final class StatementPassages {
  private StatementPassages() {}

  /** The paragraphs, headings and lists of a statement. */
  public static List<String> of(IncidentPage page, Renderers renderers) {
    return renderers.markdown().passages(withoutRevisions(page, renderers));
  }

  /** What is said in place of a statement. */
  public static List<String> of(WithdrawalPage page, Renderers renderers) {
    return renderers.markdown().passages(page.notice().get());
  }

  private static MarkdownDocument withoutRevisions(IncidentPage page, Renderers renderers) {
    IncidentView incident = page.incident();
    boolean isRevised =
        incident.statement().get().filter(told -> !told.revisions().isEmpty()).isPresent();
    return isRevised
        ? renderers.document(
            "statement.md.ftlm", incident.withStatement(StatementView::withoutRevisions))
        : page.statement().get();
  }
}
