package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import pullquote.language.WordReader;
import pullquote.language.Words;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.Splitter;

/**
 * Learns from news without labels how often a word is written small where nothing else gives it a
 * capital: inside sentences, headlines left out. The counts decide in {@link #words} which words
 * the list holds.
 */
public final class LetterCaseTraining {
  /** Of fewer uses the share says nothing. */
  private static final int FEWEST = 3;

  /** A word never seen with a capital has to be at least so usual to be worth its line. */
  private static final int USUAL = 8;

  private static final double LEAST_SHARE = 0.05;
  private static final int LONG = 5;
  private static final int LAST_LATIN = 0x250;

  private final Splitter splitter = new Splitter();
  private final WordReader reader = new WordReader();
  private final Map<String, Uses> uses = new TreeMap<>();
  private int articles;

  private static final class Uses {
    private int small;
    private int capital;
    private int opening;

    double share() {
      return (double) small / Math.max(1, small + capital);
    }
  }

  /**
   * Learns from files of articles and writes the list.
   *
   * @param files a JSON object a line with {@code text}
   * @param progress takes a line at each step
   * @throws IOException if a file cannot be read, or the list cannot be written
   */
  public static void run(List<Path> files, Path list, Consumer<String> progress)
      throws IOException {
    LetterCaseTraining training = new LetterCaseTraining();
    for (Path file : files) {
      JsonLines.read(file, (json, line) -> training.add(JsonLines.required(json, "text")));
      progress.accept(training.articles + " articles read");
    }
    training.write(list);
    progress.accept(training.words().size() + " words written to " + list);
  }

  /** Counts the words of an article. */
  void add(String text) {
    articles++;
    Document document = splitter.split(Article.of("", text));
    Words words = reader.read(document);
    for (Sentence sentence : document.sentences()) {
      int from = words.sentenceStart(sentence.index());
      int to = words.sentenceEnd(sentence.index());
      if (isProse(words, from, to)) {
        count(words, from, to);
      }
    }
  }

  /**
   * The list: a word and, where it is not always written small, the share of its small uses in
   * hundredths, ordered by word.
   */
  List<String> words() {
    List<String> list = new ArrayList<>();
    uses.forEach(
        (word, counted) -> {
          boolean usual = counted.capital + counted.opening > 0 || counted.small >= USUAL;
          boolean seen = counted.small + counted.capital >= FEWEST;
          if (seen && usual && isLatin(word) && counted.share() >= LEAST_SHARE) {
            long share = Math.round(100 * counted.share());
            list.add(share == 100 ? word : word + " " + share);
          }
        });
    return list;
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How often a word is written small inside a sentence, in hundredths; without a number:");
    lines.add("# always. A word that is not here is rare, or hardly ever written small: a name.");
    lines.add("# Learnt from " + articles + " news articles by pullquote train letter-case.");
    lines.addAll(words());
    Files.write(file, lines);
  }

  private static boolean isLatin(String word) {
    return word.chars()
        .allMatch(c -> c == '-' || c == '\'' || (Character.isLetter(c) && c < LAST_LATIN));
  }

  /** Neither a headline, in which most words have a capital, nor a line of a list. */
  private static boolean isProse(Words words, int from, int to) {
    int all = 0;
    int capital = 0;
    int longSmall = 0;
    for (int i = from; i < to; i++) {
      char first = words.form(i).charAt(0);
      if (Character.isLetter(first)) {
        all++;
        capital += Character.isUpperCase(first) ? 1 : 0;
        longSmall += Character.isLowerCase(first) && words.form(i).length() >= LONG ? 1 : 0;
      }
    }
    return longSmall >= 2 && 2 * capital <= all;
  }

  private void count(Words words, int from, int to) {
    boolean opens = true;
    for (int i = from; i < to; i++) {
      char first = words.form(i).charAt(0);
      if (!Character.isLetterOrDigit(first)) {
        opens |= "\".:?!;".indexOf(first) >= 0;
        continue;
      }
      if (Character.isLetter(first)) {
        Uses counted = uses.computeIfAbsent(words.lower(i), word -> new Uses());
        boolean capital = Character.isUpperCase(first);
        counted.opening += opens && capital ? 1 : 0;
        counted.capital += !opens && capital ? 1 : 0;
        counted.small += !opens && !capital ? 1 : 0;
      }
      opens = false;
    }
  }
}
