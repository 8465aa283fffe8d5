package pullquote.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** News of people and places that are not. */
final class Corpus {

  private static final List<String> PEOPLE =
      List.of("Mara Voss", "Tomas Brill", "Ines Okafor", "Per Lindqvarn", "Dalia Renk");
  private static final List<String> OFFICES =
      List.of("harbour master", "mayor", "council clerk", "union secretary", "ferry captain");
  private static final List<String> PLACES =
      List.of("Ostmere", "Kellwick", "Varn Bay", "Lower Thessing");
  private static final List<String> WORDS =
      List.of(
          "The bridge stays closed until the autumn",
          "Nobody asked the people who live there",
          "We have counted every boat in the harbour",
          "It will cost more than the council thinks",
          "The storm took the roof of the old market",
          "There is no money left for a second ferry");

  private final Random random;

  private Corpus(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Writes articles into a folder: lines, packed lines, texts of their own, and one broken line.
   *
   * @param count how many, but for the broken line; at least 100
   */
  static void write(Path folder, int count) throws IOException {
    Corpus corpus = new Corpus(count);
    Files.createDirectories(folder.resolve("texts"));
    int texts = 20;
    int packed = count / 4;
    for (int i = 0; i < texts; i++) {
      Files.writeString(folder.resolve("texts/t" + i + ".txt"), corpus.article());
    }
    try (OutputStream file = Files.newOutputStream(folder.resolve("packed.jsonl.gz"));
        OutputStream out = new GZIPOutputStream(file)) {
      out.write(corpus.lines("p", packed).getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        folder.resolve("wire.jsonl"), corpus.lines("w", count - texts - packed) + "{broken\n");
  }

  private String lines(String prefix, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append("{\"id\":\"")
          .append(prefix)
          .append(i)
          .append("\",\"text\":\"")
          .append(article().replace("\n", "\\n"))
          .append("\"}\n");
    }
    return lines.toString();
  }

  private String article() {
    String person = any(PEOPLE);
    String surname = person.substring(person.indexOf(' ') + 1);
    StringBuilder text = new StringBuilder();
    text.append(any(WORDS)).append(", the ").append(any(OFFICES)).append(" of ");
    text.append(any(PLACES)).append(" said on Monday.\n");
    text.append('\u201C')
        .append(any(WORDS))
        .append(",\u201D said ")
        .append(person)
        .append(", the ");
    text.append(any(OFFICES)).append(" of ").append(any(PLACES)).append(".\n");
    int paragraphs = 4 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      text.append(any(WORDS)).append(". ").append(any(WORDS)).append(" \uD83C\uDF0A. ");
      text.append('\u201C').append(any(WORDS)).append(".\u201D ");
      text.append(surname).append(" told reporters that \u201C");
      text.append(any(WORDS).split(" ", 4)[3]).append("\u201D was no answer.\n");
    }
    return text.toString();
  }

  private String any(List<String> things) {
    return things.get(random.nextInt(things.size()));
  }
}
