package pullquote.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pullquote.text.Span;
import pullquote.text.WordList;

/**
 * In how many news articles a word stands: what tells a word of the story from a word of the
 * language. Immutable.
 */
public final class DocumentFrequencies {
  private static final String RESOURCE = "document-frequencies.txt";

  private final int articles;
  private final Map<String, Integer> counts;

  private DocumentFrequencies(int articles, Map<String, Integer> counts) {
    this.articles = articles;
    this.counts = counts;
  }

  /** Those that come with the product. */
  static DocumentFrequencies bundled() {
    return Bundled.INSTANCE;
  }

  /** Counts a corpus of articles; words in fewer than {@code least} of them are left out. */
  public static DocumentFrequencies count(Iterable<String> texts, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    int articles = 0;
    for (String text : texts) {
      Set<String> seen = new HashSet<>();
      for (Word word : Words.in(text, new Span(0, text.length()))) {
        if (!word.isNumber() && seen.add(word.form())) {
          counts.merge(word.form(), 1, Integer::sum);
        }
      }
      articles++;
    }
    counts.values().removeIf(count -> count < least);
    return new DocumentFrequencies(articles, counts);
  }

  /**
   * Reads lines of a word, a blank and a count. The first that is no comment gives the number of
   * articles behind the word {@code *}.
   *
   * @throws IllegalArgumentException naming the line, where a line is not of that form
   */
  static DocumentFrequencies read(List<String> lines) {
    int articles = -1;
    Map<String, Integer> counts = new HashMap<>(lines.size() * 2);
    for (String line : lines) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      int blank = line.indexOf(' ');
      try {
        int count = Integer.parseInt(line.substring(blank + 1));
        if (articles < 0) {
          articles = count;
        } else {
          counts.put(line.substring(0, blank), count);
        }
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("document frequency '" + line + "'", e);
      }
    }
    return new DocumentFrequencies(Math.max(articles, 0), counts);
  }

  /** The lines that {@link #read} takes, in the order of the words. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("* " + articles);
    new TreeMap<>(counts).forEach((word, count) -> lines.add(word + " " + count));
    return lines;
  }

  /**
   * The inverse document frequency, smoothed: from 0 for a word of every article to 1 for a word
   * never seen. (Spärck Jones 1972, scaled.)
   */
  double rarity(String form) {
    int count = counts.getOrDefault(form, 0);
    return Math.max(0, Math.log((articles + 1.0) / (count + 1.0)) / Math.log(articles + 1.0));
  }

  private static final class Bundled {
    private static final DocumentFrequencies INSTANCE =
        read(WordList.entries(DocumentFrequencies.class, RESOURCE));
  }
}
