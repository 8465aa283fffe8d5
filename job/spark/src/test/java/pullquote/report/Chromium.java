package pullquote.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A headless Chromium with one page, spoken to over its DevTools protocol.
 *
 * <p>Where there is none, tests are skipped; but not where {@code CI} is set.
 */
final class Chromium implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final String session;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  private Chromium(Process process, URI address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    String target =
        call("", "Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    this.session =
        call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Network", "Log", "Accessibility")) {
      call(domain + ".enable", Map.of());
    }
    call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
  }

  static Chromium start(Path profile) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                binary(),
                "--headless=new",
                "--disable-gpu",
                "--disable-quic",
                "--disable-sync",
                "--disable-component-update",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox");
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolveSibling("chromium.log").toFile())
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 10 * SECONDS && lines(port).size() < 2; i++) {
      Thread.sleep(100);
    }
    List<String> lines = lines(port);
    return new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static String binary() {
    Optional<String> found =
        Stream.of(System.getenv("PATH").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> folder + "/" + name))
            .filter(file -> Files.isExecutable(Path.of(file)))
            .findFirst();
    if (found.isEmpty() && System.getenv("CI") != null) {
      throw new IllegalStateException("there is no Chromium, and CI is set: install one");
    }
    return found.orElseThrow(
        () -> new TestAbortedException("skipped, there is no Chromium: install one"));
  }

  /** Opens an address and waits until the report is there. */
  void open(URI address) throws Exception {
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", address.toString()));
    await("document.querySelector('#page[data-ready]') !== null");
  }

  /** The value of an expression. */
  JsonNode value(String expression) throws Exception {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** The text of an element as it is shown. */
  String text(String selector) throws Exception {
    return value("document.querySelector(" + JSON.writeValueAsString(selector) + ").innerText")
        .asText();
  }

  /** The text of an element, also of what is not painted as long as it is out of sight. */
  String content(String selector) throws Exception {
    return value("document.querySelector(" + JSON.writeValueAsString(selector) + ").textContent")
        .asText();
  }

  /** Waits for an expression to become true. */
  void await(String expression) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    while (!value(expression).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression + "; " + complaints);
      }
      Thread.sleep(20);
    }
  }

  void click(String selector) throws Exception {
    JsonNode place =
        value(
            "(() => { const e = document.querySelector("
                + JSON.writeValueAsString(selector)
                + "); e.scrollIntoView({block: 'center'}); const r = e.getClientRects()[0];"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              place.get(0).asDouble(),
              "y",
              place.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Types into what has the focus. */
  void type(String text) throws Exception {
    call("Input.insertText", Map.of("text", text));
  }

  /** Presses a key that stands for itself, or one by its name. */
  void press(String key) throws Exception {
    String typed = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", typed));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Lets files that the page saves go to a folder. */
  void downloads(Path folder) throws Exception {
    call(
        "",
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** Gives a file to a field for files. */
  void choose(String selector, Path file) throws Exception {
    int root = call("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
    int field =
        call("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .path("nodeId")
            .asInt();
    call("DOM.setFileInputFiles", Map.of("nodeId", field, "files", List.of(file.toString())));
  }

  void size(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void colours(String scheme) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** What a screen reader is told: the nodes of the accessibility tree. */
  JsonNode accessibility() throws Exception {
    return call("Accessibility.getFullAXTree", Map.of()).path("nodes");
  }

  /** Errors and warnings of the console so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Addresses that the page has asked for so far. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    return call(session, method, parameters);
  }

  private JsonNode call(String session, String method, Map<String, ?> parameters) throws Exception {
    int id = ids.incrementAndGet();
    ObjectNode message = JSON.createObjectNode();
    message.put("id", id).put("method", method).set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode got = answer.get(SECONDS, TimeUnit.SECONDS);
    if (got.has("error")) {
      throw new AssertionError(method + ": " + got.path("error"));
    }
    return got.path("result");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> end()).join();
  }

  private Process end() {
    return process.destroyForcibly();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        receive(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }

    private void receive(String text) {
      JsonNode read;
      try {
        read = JSON.readTree(text);
      } catch (IOException e) {
        throw new IllegalStateException(text, e);
      }
      if (read.has("id")) {
        Objects.requireNonNull(answers.remove(read.path("id").asInt())).complete(read);
        return;
      }
      JsonNode told = read.path("params");
      switch (read.path("method").asText()) {
        case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(told.toString());
        case "Runtime.consoleAPICalled" -> complaints.add(told.path("args").toString());
        case "Network.requestWillBeSent" -> requests.add(told.path("request").path("url").asText());
        default -> {}
      }
    }
  }
}
