package pullquote.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a corpus of an awkward shape out of the articles of a folder: {@code SkewedCorpus giant |
 * tiny | gzip FOLDER TARGET}.
 *
 * <ul>
 *   <li>{@code giant}: one article of 50 MB among a thousand
 *   <li>{@code tiny}: 100,000 files of a paragraph each
 *   <li>{@code gzip}: 20,000 articles in one file of 1 GB that cannot be split; most of it is a
 *       field that is no part of the article, and cannot be packed
 * </ul>
 */
public final class SkewedCorpus {
  private static final int GIANT_CHARS = 50_000_000;
  private static final int COMPANY = 1_000;
  private static final int TINY_FILES = 100_000;
  private static final int TINY_FILES_A_FOLDER = 1_000;
  private static final int PACKED_ARTICLES = 20_000;
  private static final int NOISE_BYTES = 50_000;

  private final List<String> texts;
  private final Path target;

  private SkewedCorpus(List<String> texts, Path target) {
    this.texts = texts;
    this.target = target;
  }

  public static void main(String[] arguments) throws IOException {
    Path target = Files.createDirectories(Path.of(arguments[2]));
    SkewedCorpus corpus = new SkewedCorpus(Texts.of(Path.of(arguments[1])), target);
    switch (arguments[0]) {
      case "giant" -> corpus.giant();
      case "tiny" -> corpus.tiny();
      case "gzip" -> corpus.gzip();
      default -> throw new IOException("giant, tiny or gzip, not " + arguments[0]);
    }
  }

  private String text(int number) {
    return texts.get(number % texts.size());
  }

  private void giant() throws IOException {
    RepeatedCorpus.write(texts, COMPANY, target);
    StringBuilder giant = new StringBuilder();
    for (int i = 0; giant.length() < GIANT_CHARS; i++) {
      giant.append(text(i)).append("\n\n");
    }
    Files.writeString(target.resolve("giant.txt"), giant);
  }

  private void tiny() throws IOException {
    for (int i = 0; i < TINY_FILES; i++) {
      Path folder = target.resolve("%03d".formatted(i / TINY_FILES_A_FOLDER));
      if (i % TINY_FILES_A_FOLDER == 0) {
        Files.createDirectories(folder);
      }
      List<String> paragraphs = text(i).lines().filter(line -> !line.isBlank()).toList();
      String paragraph = paragraphs.get(i / texts.size() % paragraphs.size());
      Files.writeString(folder.resolve("%06d.txt".formatted(i)), paragraph);
    }
  }

  private void gzip() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Random random = new Random(1);
    byte[] noise = new byte[NOISE_BYTES];
    Path file = target.resolve("corpus.jsonl.gz");
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (int i = 0; i < PACKED_ARTICLES; i++) {
        random.nextBytes(noise);
        String page = Base64.getEncoder().encodeToString(noise);
        out.write(
            mapper.writeValueAsString(Map.of("id", "article-" + i, "page", page, "text", text(i))));
        out.write('\n');
      }
    }
  }
}
