package broadside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The machine's Chromium, which notes everything that a page of ours must not do. */
final class Chromium implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  private static final Path PROBE = Path.of("src/test/resources/attack/probe.js");

  /** Without these, it asks Google's hosts at every start. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(PROGRAM)
                  .setChromiumSandbox(false)
                  .setArgs(ARGUMENTS));
  private final List<String> notes = new ArrayList<>();

  /**
   * A new profile of the browser, which watches all pages in it.
   *
   * @param obeying whether the policies of pages hold; without them, what they would stop runs
   * @param own whether an address is one of the site
   */
  BrowserContext context(boolean obeying, Predicate<String> own) {
    BrowserContext context = context(new Browser.NewContextOptions().setBypassCSP(!obeying), own);
    context.addInitScript(PROBE);
    return context;
  }

  /** A new profile as somebody has set it up, watched likewise but for what only an attack does. */
  BrowserContext context(Browser.NewContextOptions options, Predicate<String> own) {
    BrowserContext context = browser.newContext(options);
    context.onRequest(request -> note(!own.test(request.url()), "request " + request.url()));
    context.onConsoleMessage(
        message -> note(true, "console " + message.text() + " at " + message.location()));
    context.onDialog(
        dialog -> {
          note(true, "dialog " + dialog.message());
          dialog.dismiss();
        });
    context.onWebError(error -> note(true, "error " + error.error()));
    return context;
  }

  /** The one page of a context; it notes every other. */
  Page page(BrowserContext context) {
    Page page = context.newPage();
    context.onPage(other -> note(true, "new window " + other.url()));
    return page;
  }

  /** What happened since the start that must not happen. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private void note(boolean matters, String what) {
    if (matters) {
      notes.add(what);
    }
  }
}
