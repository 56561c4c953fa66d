package broadside.browser;

import broadside.testing.Programs;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's Chromium. */
final class Chromium implements AutoCloseable {
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
                  .setExecutablePath(Programs.chromium().orElseThrow())
                  .setChromiumSandbox(false)
                  .setArgs(ARGUMENTS));

  /**
   * A new profile of the browser, which watches all pages in it.
   *
   * @param obeying whether the policies of pages hold; without them, what they would stop runs
   * @param notes what watches
   */
  BrowserContext context(boolean obeying, Notes notes) {
    BrowserContext context = context(new Browser.NewContextOptions().setBypassCSP(!obeying), notes);
    context.addInitScript(PROBE);
    return context;
  }

  /** A new profile as somebody has set it up, watched likewise but for what only an attack does. */
  BrowserContext context(Browser.NewContextOptions options, Notes notes) {
    BrowserContext context = browser.newContext(options);
    notes.watch(context);
    return context;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
