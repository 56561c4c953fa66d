package broadside.pipeline;

import broadside.output.SiteSink;
import broadside.site.Page;
import broadside.verification.PageReader;
import broadside.verification.ScannedPage;
import java.util.List;

/**
 * Makes pages and puts them where they go; only what links need to know of them stays.
 *
 * @param sink where pages go
 * @param reader finds their links
 * @param strict whether each page is parsed as a whole, too
 */
record PageMaker(SiteSink sink, PageReader reader, boolean strict) {

  /** Makes pages one after the other. */
  List<MadePage> make(List<Page> pages) {
    return pages.stream().map(this::make).toList();
  }

  /** Makes a page. */
  MadePage make(Page page) {
    byte[] content = page.make();
    String sum = sink.put(page.path(), content);
    ScannedPage scanned = reader.scan(page.path(), content);
    return new MadePage(
        MadeFile.of(page.path(), sum, page.inputs().get(), scanned.ids()),
        scanned.leads(),
        strict ? reader.check(page.path(), content) : List.of());
  }
}
