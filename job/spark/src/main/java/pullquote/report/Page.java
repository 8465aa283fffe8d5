package pullquote.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page around its data: the libraries, the script, the style. A policy in it names each of them
 * by its hash, so that a browser runs nothing else, and lets it ask nothing of the network.
 */
final class Page {

  private static final List<String> STYLES = List.of("lib/uPlot.min.css", "page.css");

  private static final List<String> LIBRARIES =
      List.of("lib/preact.umd.js", "lib/hooks.umd.js", "lib/htm.umd.js", "lib/uPlot.iife.min.js");

  /** Read one after another, as one script. */
  private static final List<String> SCRIPT =
      List.of(
          "data.js",
          "search.js",
          "corrections.js",
          "parts.js",
          "overview.js",
          "lists.js",
          "article.js",
          "speaker.js",
          "page.js");

  private static final List<String> LICENCES =
      List.of("lib/preact.LICENSE.txt", "lib/htm.LICENSE.txt", "lib/uPlot.LICENSE.txt");

  private static final String DATA = "{data}";

  private Page() {}

  /** Writes what stands between. */
  interface Between {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes the page.
   *
   * @param data writes the data, in letters that HTML has no other use for: base64
   */
  static void write(OutputStream out, Between data) throws IOException {
    List<String> styles = STYLES.stream().map(Page::resource).toList();
    List<String> scripts =
        Stream.concat(
                LIBRARIES.stream().map(Page::resource),
                Stream.of(SCRIPT.stream().map(Page::resource).collect(Collectors.joining())))
            .toList();
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src"
            + hashes(styles)
            + "; script-src"
            + hashes(scripts);
    String page =
        resource("page.html")
            .replace("{policy}", policy)
            .replace("{styles}", elements("style", styles))
            .replace("{scripts}", elements("script", scripts))
            .replace(
                "{licences}",
                LICENCES.stream()
                    .map(
                        name ->
                            name.substring("lib/".length(), name.indexOf(".LICENSE"))
                                + "\n\n"
                                + resource(name))
                    .collect(Collectors.joining("\n\n")));
    int at = page.indexOf(DATA);
    out.write(page.substring(0, at).getBytes(StandardCharsets.UTF_8));
    data.write(out);
    out.write(page.substring(at + DATA.length()).getBytes(StandardCharsets.UTF_8));
  }

  private static String elements(String name, List<String> contents) {
    return contents.stream()
        .map(content -> "<" + name + ">" + content + "</" + name + ">")
        .collect(Collectors.joining("\n"));
  }

  private static String hashes(List<String> contents) {
    return contents.stream()
        .map(content -> " 'sha256-" + hash(content) + "'")
        .collect(Collectors.joining());
  }

  private static String hash(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + Page.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
