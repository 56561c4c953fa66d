package broadside.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Notes everything that pages of ours must not do. */
final class Notes {
  private final List<String> all = new ArrayList<>();
  private final Predicate<String> own;

  /**
   * Without any note so far.
   *
   * @param own whether an address is one of the site
   */
  Notes(Predicate<String> own) {
    this.own = own;
  }

  /** Watches all pages of a profile. */
  void watch(BrowserContext context) {
    context.onRequest(request -> note(!own.test(request.url()), "request " + request.url()));
    context.onConsoleMessage(
        message -> note(true, "console " + message.text() + " at " + message.location()));
    context.onDialog(
        dialog -> {
          note(true, "dialog " + dialog.message());
          dialog.dismiss();
        });
    context.onWebError(error -> note(true, "error " + error.error()));
  }

  /** The one page of a profile; every other is noted. */
  Page page(BrowserContext context) {
    Page page = context.newPage();
    context.onPage(other -> note(true, "new window " + other.url()));
    return page;
  }

  /** What happened that must not happen. */
  List<String> all() {
    return List.copyOf(all);
  }

  private void note(boolean matters, String what) {
    if (matters) {
      all.add(what);
    }
  }
}
