package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.Checked;
import broadside.diagnostic.Diagnostic;
import broadside.output.OutputFile;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every attack string in every text of an incident and its publisher: each is refused with a
 * message, or its site is harmless in a browser that ignores the policy of the pages, and then in
 * one that obeys it.
 */
class AttackIT {
  private static final Path VISIT = Path.of("src/test/resources/attack/visit.js");
  private static final Pattern DOCUMENT = Pattern.compile(".*\\.(html|svg|xml)");
  private static final int AT_LEAST = 500;
  private static final int IN_ONE_SITE = 6;
  private static final int AT_ONCE = 20;

  private final List<String> documents = new ArrayList<>();
  private final Map<String, Integer> refused = new TreeMap<>();

  private int sites;

  @TempDir private Path folder;

  @Test
  void noTextOfARecordRunsOrFetchesAnything() throws IOException {
    try (SiteServer server = new SiteServer();
        Chromium chromium = new Chromium()) {
      long start = System.nanoTime();
      int built = build(server);
      System.out.println((System.nanoTime() - start) / 1_000_000 + " ms build");
      assertTrue(built >= AT_LEAST, () -> built + " sites; refused: " + refused);
      System.out.println(built + " built, refused " + refused + " docs " + documents.size());
      server.put(
          "/frames.html",
          "<!DOCTYPE html><title>Frames</title><body>".getBytes(StandardCharsets.UTF_8));
      List<String> found = visitAll(server, chromium);
      System.out.println((System.nanoTime() - start) / 1_000_000 + " ms all");
      assertEquals("", String.join("\n", found));
    }
  }

  private int build(SiteServer server) {
    AttackedWorkspace workspace = new AttackedWorkspace(folder);
    System.out.println(workspace.fields() + " fields");
    int built = 0;
    List<String> attacks = Attacks.all();
    for (int i = 0; i < attacks.size(); i += IN_ONE_SITE) {
      built +=
          build(attacks.subList(i, Math.min(i + IN_ONE_SITE, attacks.size())), workspace, server);
    }
    return built;
  }

  /** Those of some attacks that are refused are found by halving; the others share a site. */
  private int build(List<String> attacks, AttackedWorkspace workspace, SiteServer server) {
    Checked checked = workspace.with(attacks);
    int half = attacks.size() / 2;
    if (checked.isSound()) {
      serve(server, "/" + sites++ + "/", workspace.site(checked));
      return attacks.size();
    }
    if (half > 0) {
      return build(attacks.subList(0, half), workspace, server)
          + build(attacks.subList(half, attacks.size()), workspace, server);
    }
    checked.findings().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .ifPresent(why -> refused.merge(why.id(), 1, Integer::sum));
    return 0;
  }

  private void serve(SiteServer server, String root, List<OutputFile> site) {
    // A picture in a text is looked for beside each page that shows the text: missing, not harmful.
    for (String folder : List.of("", "attacked/", "attacked/de/")) {
      server.put(root + folder + "media/pixel.png", AttackedWorkspace.pixel());
    }
    for (OutputFile file : site) {
      server.put(root + file.path(), file.content());
      if (DOCUMENT.matcher(file.path()).matches()) {
        documents.add(root + file.path());
      }
    }
  }

  private List<String> visitAll(SiteServer server, Chromium chromium) throws IOException {
    List<String> found = new ArrayList<>();
    String visit = Files.readString(VISIT);
    for (boolean obeying : new boolean[] {false, true}) {
      long start = System.nanoTime();
      Page page = chromium.window(obeying, server::has);
      page.navigate(server.origin() + "/frames.html");
      for (int i = 0; i < documents.size(); i += AT_ONCE) {
        List<String> some = documents.subList(i, Math.min(i + AT_ONCE, documents.size()));
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(visit, some);
        ((List<?>) seen.get("found")).forEach(what -> found.add(what.toString()));
      }
      page.context().close();
      System.out.println(
          found.size()
              + " found: "
              + found.subList(0, Math.min(found.size(), 12))
              + chromium.notes().stream().limit(8).toList());
      System.out.println((System.nanoTime() - start) / 1_000_000 + " ms visit " + obeying);
    }
    found.addAll(chromium.notes());
    return found;
  }
}
