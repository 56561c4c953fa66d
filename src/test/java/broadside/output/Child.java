package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A second JVM that writes or locks a site until it is killed. */
final class Child {
  static final int PAGES = 30;

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

  /** One of two trees: half of the pages differ, and each has some that the other lacks. */
  static List<OutputFile> tree(String name) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      files.add(OutputFile.text("page" + i % 5 + "/p" + i, i % 2 == 0 ? "same" : name + i));
    }
    files.add(OutputFile.text("only-" + name + "/page", name));
    return files;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path target = Path.of(args[1]);
    if (args[0].equals("lock")) {
      SiteLock.holding(new Swap(target).lock(), Child::sleep);
    } else if (args[0].equals("try")) {
      System.out.println("ready");
      System.out.println(tryToWrite(target));
    } else {
      writeForever(new OutputWriter(target));
    }
  }

  private static void writeForever(OutputWriter writer) {
    writer.write(tree("b"));
    System.out.println("ready");
    while (true) {
      writer.write(tree("a"));
      writer.write(tree("b"));
    }
  }

  private static String tryToWrite(Path target) {
    try {
      new OutputWriter(target).write(List.of());
      return "written";
    } catch (EnvironmentException e) {
      return e.fault().id() + " " + e.fault().args().get(0);
    }
  }

  private static Void sleep() throws IOException {
    System.out.println("ready");
    System.in.read();
    return null;
  }

  private static String classPath() {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> type : List.of(Child.class, OutputWriter.class, EnvironmentException.class)) {
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
