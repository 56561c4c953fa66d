package broadside.browser;

import broadside.testing.TestSite;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Serves files from memory on the loopback address. */
final class SiteServer implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int OK = 200;
  private static final Pattern DOCUMENT = Pattern.compile(".*\\.(html|svg|xml)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/xml",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "ico", "image/x-icon",
          "png", "image/png",
          "md", "text/plain; charset=utf-8");

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpServer server;

  SiteServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the site begins, without a slash at the end. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Puts a file at a path that begins with a slash. */
  void put(String path, byte[] content) {
    files.put(path, content);
  }

  /**
   * Puts a site into a folder.
   *
   * @return where those of its files are that a browser opens as a document
   */
  List<String> put(String folder, TestSite site) {
    site.files().forEach((path, content) -> put(folder + path, content));
    return site.files().keySet().stream()
        .map(path -> folder + path)
        .filter(path -> DOCUMENT.matcher(path).matches())
        .toList();
  }

  /** Whether there is a file at an address of this server. */
  boolean has(String address) {
    return address.startsWith(origin() + "/")
        && files.containsKey(address.substring(origin().length()));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] content = files.getOrDefault(path, new byte[0]);
    String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(
        files.containsKey(path) ? OK : NOT_FOUND, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }
}
