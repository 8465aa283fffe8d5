package pullquote.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** All texts of a folder, for tests that compare what is said about each. */
public final class TextsAtHand {
  private TextsAtHand() {}

  /** Hands over every text in the .txt, .jsonl, .jsonl.gz and .yaml of a folder. */
  public static void each(Path folder, Consumer<String> use) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        if (name.endsWith(".txt")) {
          use.accept(Files.readString(file));
        } else if (name.endsWith(".yaml")) {
          eachText(new YAMLMapper().readTree(file.toFile()), use);
        } else if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
          eachLine(file, use);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void eachLine(Path file, Consumer<String> use) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        eachText(mapper.readTree(line), use);
      }
    }
  }

  private static void eachText(JsonNode node, Consumer<String> use) {
    if (node.isTextual()) {
      use.accept(node.asText());
    }
    node.forEach(child -> eachText(child, use));
  }
}
