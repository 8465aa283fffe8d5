package pullquote.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The texts of a file or folder: {@code .txt} and {@code .jsonl}, the latter also with gzip. */
final class Texts {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Texts() {}

  /** In the order of the files' paths and of the lines. */
  static List<String> of(Path input) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(input)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      String name = file.toString();
      if (name.endsWith(".txt")) {
        texts.add(Files.readString(file));
      } else if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
        texts.addAll(lines(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(input + " holds no .txt, .jsonl or .jsonl.gz");
    }
    return texts;
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode text = MAPPER.readTree(line).get("text");
        if (text != null) {
          texts.add(text.asText());
        }
      }
    }
    return texts;
  }
}
