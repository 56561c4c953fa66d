package broadside.site;

import broadside.export.Json;
import broadside.export.WebManifest;
import broadside.theme.Theme;
import broadside.view.PublisherView;
import broadside.view.PublisherViewFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans what the pages of all languages share: style sheets, the script, icons, the manifest, the
 * logo.
 */
final class AssetPages {
  private static final int FAVICON = 32;
  private static final int APPLE = 180;

  private final IncidentSource incidents;
  private final Workshop workshop;
  private final PublisherView publisher;
  private final Supplier<String> inputs;

  AssetPages(IncidentSource incidents, Workshop workshop) {
    this.incidents = incidents;
    this.workshop = workshop;
    this.publisher = PublisherViewFactory.of(workshop.publisher(), language(workshop));
    this.inputs = workshop::inputs;
  }

  private static String language(Workshop workshop) {
    return workshop.publisher().languages().get(0);
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(asset(SiteLayout.STYLE));
    pages.add(asset(SiteLayout.SCRIPT));
    pages.add(
        Page.text(
            SiteLayout.THEME,
            inputs,
            () -> workshop.renderers().render("theme.css.ftlc", publisher.theme())));
    pages.add(icon(SiteLayout.FAVICON, FAVICON));
    pages.add(icon(SiteLayout.APPLE_ICON, APPLE));
    WebManifest.SIZES.forEach(size -> pages.add(icon(WebManifest.icon(size), size)));
    pages.add(Page.text(SiteLayout.MANIFEST, inputs, this::manifest));
    publisher
        .logo()
        .map(logo -> new Page(logo.file(), inputs, () -> incidents.media(logo.file())))
        .ifPresent(pages::add);
    return pages;
  }

  private Page asset(String name) {
    return new Page(name, inputs, () -> workshop.renderers().engine().asset(name));
  }

  private String manifest() {
    WebManifest manifest = WebManifest.of(publisher, workshop.book().in(language(workshop)));
    return Json.inSnakeCase(workshop.renderers().markdown()).write(manifest);
  }

  private Page icon(String path, int size) {
    Optional<String> logo = publisher.logo().map(known -> known.file());
    Theme theme = Theme.of(workshop.publisher().colour());
    return new Page(
        path,
        inputs,
        () ->
            workshop
                .painter()
                .get()
                .icon(size, publisher.name(), logo.map(incidents::media), theme));
  }
}
