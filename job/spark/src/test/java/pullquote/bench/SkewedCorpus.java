package pullquote.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import pullquote.language.WordClass;
import pullquote.text.WordList;

/**
 * Articles of two quotations each that lie as badly for the steps over a corpus as news can: one
 * quotation stands in a fifth of them (of a million quotations 100,000 are that one), one surname
 * in three tenths, with and without first names; the other quotations are all different. The same
 * for the same number.
 */
final class SkewedCorpus {
  /** Of an article. */
  static final int QUOTATIONS = 2;

  private static final double WITH_THE_QUOTATION = 0.2;
  private static final double WITH_THE_SURNAME = 0.3;
  private static final String THE_QUOTATION =
      "“We will not leave the valley until the last bridge stands again,” Maria Tennholm said.";

  private static final List<String> BEARERS =
      List.of("Robert Ashdown", "Ashdown", "Mr Ashdown", "Helen Ashdown", "Robert J. Ashdown");

  private static final int WORDS = 9;

  private final List<String> words = new ArrayList<>();
  private final List<String> firstNames;
  private final Random random = new Random(14);

  private SkewedCorpus() {
    for (String entry : WordList.entries(WordClass.class, "letter-case.txt")) {
      // A word without a figure is always written small.
      if (entry.chars().allMatch(c -> c >= 'a' && c <= 'z') && entry.length() > 3) {
        words.add(entry);
      }
    }
    firstNames = List.of("Anna", "James", "Laura", "Peter", "Susan", "David", "Karen", "Thomas");
  }

  /** Writes so many articles as JSON Lines. */
  static void write(Path file, int articles) throws IOException {
    SkewedCorpus corpus = new SkewedCorpus();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        String day = String.format(Locale.ROOT, "2024-%02d-%02d", 1 + i % 12, 1 + i % 28);
        Map<String, String> article =
            Map.of(
                "id",
                "a" + i,
                "text",
                corpus.article(),
                "outlet",
                "Gazette " + i % 50,
                "published_at",
                day);
        out.write(mapper.writeValueAsString(article));
        out.write('\n');
      }
    }
  }

  private String article() {
    List<String> paragraphs = new ArrayList<>();
    int own = QUOTATIONS;
    if (random.nextDouble() < WITH_THE_QUOTATION) {
      paragraphs.add(THE_QUOTATION);
      own--;
    }
    if (random.nextDouble() < WITH_THE_SURNAME) {
      paragraphs.add(quotation(BEARERS.get(random.nextInt(BEARERS.size()))));
      own--;
    }
    for (int i = 0; i < own; i++) {
      paragraphs.add(quotation(pick(firstNames) + " " + surname()));
    }
    return String.join("\n\n", paragraphs);
  }

  private String quotation(String speaker) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      said.add(pick(words));
    }
    return "“We think that the " + String.join(" ", said) + " of the town,” " + speaker + " said.";
  }

  private String surname() {
    String word = pick(words);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "sen";
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
