package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A second JVM that writes or locks a site until it is killed. */
final class Child {
  private static final int PAGES = 30;

  private Child() {}

  /** Starts it and waits until it is at work. */
  static Process start(String work, Path target) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process child =
        new ProcessBuilder(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Child.class.getName(),
                work,
                target.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = child.inputReader(StandardCharsets.UTF_8);
    if (!"ready".equals(out.readLine())) {
      child.destroyForcibly();
      throw new IOException(work);
    }
    return child;
  }

  /** Kills it with SIGKILL and waits for its end. */
  static void kill(Process child) throws InterruptedException {
    child.destroyForcibly().waitFor();
  }

  /**
   * The pages of one of two trees: of a {@code large} change each second page differs, of a {@code
   * small} one each tenth; each tree has one that the other lacks.
   */
  static Map<String, String> tree(String change, String name) {
    int step = change.equals("large") ? 2 : 10;
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      pages.put("page" + i % 5 + "/p" + i, i % step == 1 ? name + i : "same");
    }
    pages.put("only-" + name + "/page", name);
    return pages;
  }

  static void put(SiteSink sink, Map<String, String> pages) {
    pages.forEach((path, text) -> sink.put(path, TempSite.bytes(text)));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path target = Path.of(args[1]);
    switch (args[0]) {
      case "lock" -> lock(target);
      case "try" -> {
        System.out.println("ready");
        System.out.println(tryToWrite(target));
      }
      default -> writeForever(target, args[0]);
    }
  }

  private static void writeForever(Path target, String change) {
    write(target, tree(change, "b"));
    System.out.println("ready");
    while (true) {
      write(target, tree(change, "a"));
      write(target, tree(change, "b"));
    }
  }

  private static void write(Path target, Map<String, String> pages) {
    try (SiteWriter writer = SiteWriter.open(target)) {
      put(writer, pages);
      writer.commit(List.of());
    }
  }

  private static String tryToWrite(Path target) {
    try {
      write(target, Map.of());
      return "written";
    } catch (EnvironmentException e) {
      return e.fault().id() + " " + e.fault().args().get(0);
    }
  }

  private static void lock(Path target) throws IOException {
    SiteLock lock = SiteLock.acquire(new SitePlaces(target).lock());
    try {
      System.out.println("ready");
      System.in.read();
    } finally {
      lock.close();
    }
  }

  private static String classPath() {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> type : List.of(Child.class, SiteWriter.class, EnvironmentException.class)) {
      try {
        Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        entries.add(code.toString());
      } catch (URISyntaxException e) {
        throw new AssertionError(e);
      }
    }
    return String.join(System.getProperty("path.separator"), entries);
  }
}
