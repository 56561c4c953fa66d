package broadside.export;

import broadside.output.OutputFile;
import broadside.picture.Painter;
import broadside.template.TemplateEngine;
import broadside.theme.Theme;
import broadside.view.LogoView;
import broadside.view.PublisherView;
import broadside.view.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what the pages of all languages share: style sheets, the script, icons, the manifest, the
 * logo.
 */
final class SiteAssets {
  private static final int FAVICON = 32;
  private static final int APPLE = 180;

  private final TemplateEngine engine;
  private final Painter painter;

  SiteAssets(TemplateEngine engine, Painter painter) {
    this.engine = engine;
    this.painter = painter;
  }

  /** The files, by the view of the front page at the top. */
  List<OutputFile> of(SiteView site, Optional<byte[]> logo) {
    PublisherView publisher = site.publisher();
    List<OutputFile> files = new ArrayList<>();
    for (String asset : List.of("style.css", "script.js")) {
      files.add(new OutputFile(asset, engine.asset(asset)));
    }
    files.add(OutputFile.text("theme.css", engine.render("theme.css.ftlc", publisher.theme())));
    files.add(icon("favicon.png", FAVICON, publisher, logo));
    files.add(icon("apple-touch-icon.png", APPLE, publisher, logo));
    for (int size : WebManifest.SIZES) {
      files.add(icon(WebManifest.icon(size), size, publisher, logo));
    }
    files.add(
        OutputFile.text("manifest.webmanifest", Json.inSnakeCase().write(WebManifest.of(site))));
    publisher
        .logo()
        .map(LogoView::file)
        .ifPresent(path -> files.add(new OutputFile(path, logo.orElseThrow())));
    return files;
  }

  private OutputFile icon(String path, int size, PublisherView publisher, Optional<byte[]> logo) {
    return new OutputFile(
        path, painter.icon(size, publisher.name(), logo, Theme.of(publisher.theme().fill())));
  }
}
