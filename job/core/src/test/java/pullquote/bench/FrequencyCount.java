package pullquote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pullquote.language.WordReader;
import pullquote.language.Words;
import pullquote.text.Article;
import pullquote.text.Splitter;

/**
 * Makes the table of document frequencies: {@code FrequencyCount TABLE FOLDER FOLDER FOLDER}, each
 * folder a collection of another time or country. Of a stem's three shares 0.7 times the middle one
 * and 0.3 times the lowest count, so that what was in the news in one year does not count as
 * common, but no less than a hundredth of the highest; stems in fewer than five articles are left
 * out.
 */
public final class FrequencyCount {
  private static final int LEAST = 5;
  private static final int UNIT = 100_000;

  private final Splitter splitter = new Splitter();
  private final WordReader reader = new WordReader();
  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final List<Integer> articles = new ArrayList<>();

  private FrequencyCount() {}

  public static void main(String[] arguments) throws IOException {
    FrequencyCount count = new FrequencyCount();
    for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
      count.add(Texts.of(Path.of(folder)));
    }
    Files.write(Path.of(arguments[0]), count.lines(), StandardCharsets.UTF_8);
  }

  private void add(List<String> texts) {
    Map<String, Integer> stems = new HashMap<>();
    for (String text : texts) {
      Words words = reader.read(splitter.split(Article.of("", text)));
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (!words.isMark(i) && !words.isNumber(i) && seen.add(words.stem(i))) {
          stems.merge(words.stem(i), 1, Integer::sum);
        }
      }
    }
    counts.add(stems);
    articles.add(texts.size());
  }

  private List<String> lines() {
    int all = articles.stream().mapToInt(Integer::intValue).sum();
    Map<String, Long> table = new TreeMap<>();
    long rarest = Math.round((double) UNIT / (all + 1));
    Set<String> stems = new TreeSet<>();
    counts.forEach(map -> stems.addAll(map.keySet()));
    for (String stem : stems) {
      double[] shares = new double[counts.size()];
      int total = 0;
      for (int i = 0; i < shares.length; i++) {
        int count = counts.get(i).getOrDefault(stem, 0);
        total += count;
        shares[i] = (double) count / articles.get(i);
      }
      Arrays.sort(shares);
      int middle = shares.length / 2;
      double share = 0.7 * shares[middle] + 0.3 * shares[0];
      double least = 0.7 * total / all;
      if (total >= LEAST) {
        table.put(stem, Math.max(rarest, Math.round(UNIT * Math.max(share, least))));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("* " + rarest);
    table.forEach((stem, count) -> lines.add(stem + " " + count));
    return lines;
  }
}
