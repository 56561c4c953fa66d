package broadside.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens documents of a server in frames of one page, some at once, and touches what they hold. */
final class Visits {
  private static final Path VISIT = Path.of("src/test/resources/attack/visit.js");
  private static final String FRAMES = "/frames.html";

  /** Without an icon of its own, the browser would ask the server for one. */
  private static final String PAGE =
      "<!DOCTYPE html><title>Frames</title><link rel=icon href=data:,><body>";

  private static final int AT_ONCE = 12;

  private final SiteServer server;
  private final Chromium chromium;
  private final List<String> documents;
  private final String visit;
  private final Notes notes;
  private long elements;

  Visits(SiteServer server, Chromium chromium, List<String> documents) throws IOException {
    this.server = server;
    this.chromium = chromium;
    this.documents = List.copyOf(documents);
    this.visit = Files.readString(VISIT);
    this.notes = new Notes(server::has);
    server.put(FRAMES, PAGE.getBytes(StandardCharsets.UTF_8));
  }

  /** Visits all documents, and returns what they did that they must not do. */
  List<String> all(boolean obeying) {
    List<String> found = new ArrayList<>();
    try (BrowserContext context = chromium.context(obeying, notes)) {
      Page page = notes.page(context);
      page.navigate(server.origin() + FRAMES);
      for (int i = 0; i < documents.size(); i += AT_ONCE) {
        List<String> some = documents.subList(i, Math.min(i + AT_ONCE, documents.size()));
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(visit, some);
        ((List<?>) seen.get("found")).forEach(what -> found.add(what.toString()));
        elements += ((Number) seen.get("elements")).longValue();
      }
    }
    return found;
  }

  /** What the browser has noted of all visits. */
  List<String> notes() {
    return notes.all();
  }

  /** How many elements were touched. */
  long elements() {
    return elements;
  }
}
