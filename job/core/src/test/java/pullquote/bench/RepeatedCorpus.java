package pullquote.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes a corpus of as many articles as asked for, by repeating those of a folder under ids of
 * their own: {@code RepeatedCorpus FOLDER ARTICLES TARGET}.
 */
public final class RepeatedCorpus {
  private static final int ARTICLES_A_FILE = 500;

  private RepeatedCorpus() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Files.createDirectories(Path.of(arguments[2]));
    write(Texts.of(Path.of(arguments[0])), Integer.parseInt(arguments[1]), target);
  }

  static void write(List<String> texts, int articles, Path target) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (int from = 0; from < articles; from += ARTICLES_A_FILE) {
      Path file = target.resolve("part-%05d.jsonl".formatted(from / ARTICLES_A_FILE));
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int i = from; i < Math.min(articles, from + ARTICLES_A_FILE); i++) {
          String text = texts.get(i % texts.size());
          out.write(mapper.writeValueAsString(Map.of("id", "article-" + i, "text", text)));
          out.write('\n');
        }
      }
    }
  }
}
