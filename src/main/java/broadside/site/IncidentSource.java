package broadside.site;

import broadside.export.IncidentPage;
import broadside.export.WithdrawalPage;
import broadside.markdown.MarkdownDocument;
import broadside.view.IncidentSummary;

/** Where the makers of pages get incidents from. Every method may be called by any thread. */
public interface IncidentSource {
  /** All that lists need of an incident. */
  IncidentSummary summary(String id);

  /** The sum of that, which can be had without reading it. */
  String summarySum(String id);

  /** What the pages of an incident are written from, in one of its languages. */
  IncidentPage page(String id, String language);

  /** What the page of a withdrawn incident is written from, in one of its languages. */
  WithdrawalPage withdrawal(String id, String language);

  /**
   * The statement of an incident as feeds carry it, or what is said in its place. Feeds are copied
   * far and wide: there is no e-mail address in it.
   */
  MarkdownDocument content(String id, String language);

  /** A picture as it is published, by the path of its file below {@code incidents/}. */
  byte[] media(String path);
}
