package broadside.site;

import broadside.edition.PublisherInfo;
import broadside.export.Renderers;
import broadside.picture.Painter;
import broadside.wording.PhraseBook;
import java.util.function.Supplier;

/**
 * What the pages of a site are made with.
 *
 * @param publisher who publishes
 * @param book the phrases of all languages
 * @param renderers what documents are rendered by
 * @param painter paints cards and icons; made when something is to be painted
 * @param preview whether the site is a preview
 * @param inputs the sum of all of this: program, templates, publisher, options
 */
public record Workshop(
    PublisherInfo publisher,
    PhraseBook book,
    Renderers renderers,
    Supplier<Painter> painter,
    boolean preview,
    String inputs) {

  /** Where everything stands. */
  public SiteLayout layout() {
    return new SiteLayout(publisher.languages(), book);
  }
}
