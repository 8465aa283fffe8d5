package pullquote.summary;

import java.util.Set;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.Span;
import pullquote.text.WordList;

/** Reads the features off a story. Time linear in the length of its text. */
final class Features {
  private static final Set<String> BACKGROUND = WordList.set(Features.class, "background.txt");
  private static final Set<String> WEIGHING = WordList.set(Features.class, "weighing.txt");
  private static final Set<String> TODAY = WordList.set(Features.class, "today.txt");

  private Features() {}

  /** One row a body sentence, one column a {@link Feature}. */
  static double[][] of(Story story) {
    double[][] rows = new double[story.size()][Feature.values().length];
    for (int i = 0; i < rows.length; i++) {
      position(i, rows[i]);
      wording(story, i, rows[i]);
      telling(Wording.of(story, i), rows[i]);
    }
    centrality(story, rows);
    title(story, rows);
    names(story, rows);
    quotations(story, rows);
    return rows;
  }

  private static void set(double[] row, Feature feature, double value) {
    row[feature.column()] = value;
  }

  private static double when(boolean condition) {
    return condition ? 1 : 0;
  }

  private static void position(int index, double[] row) {
    set(row, Feature.BIAS, 1);
    set(row, Feature.EARLY, Math.exp(-index / 8.0));
  }

  private static void wording(Story story, int index, double[] row) {
    Words article = story.article();
    int[] words = story.tokens(index);
    int numbers = 0;
    int talk = 0;
    for (int word : words) {
      numbers += article.isNumber(word) ? 1 : 0;
      boolean country = article.isCapital(word) && article.is(word, "us");
      talk += article.is(word, WordClass.TALK) && !country ? 1 : 0;
    }
    int count = Math.max(1, words.length);
    set(row, Feature.LONG, when(words.length > 40));
    set(row, Feature.NUMBER, when(numbers > 0));
    set(row, Feature.TALK, Math.min(1, 5.0 * talk / count));
    Span span = story.sentence(index).span();
    String text = story.document().text();
    set(row, Feature.QUESTION, when(!span.isEmpty() && text.charAt(span.end() - 1) == '?'));
  }

  /** What part of the story the writer's own words of a sentence tell. */
  private static void telling(Wording wording, double[] row) {
    boolean day = false;
    boolean year = false;
    int background = 0;
    int weighing = 0;
    for (int i = 0; i < wording.size(); i++) {
      if (wording.isQuoted(i)) {
        continue;
      }
      String lower = wording.lower(i);
      day |= wording.is(i, WordClass.DAY) || TODAY.contains(lower);
      year |= isYear(lower);
      background += BACKGROUND.contains(lower) ? 1 : 0;
      weighing += WEIGHING.contains(lower) ? 1 : 0;
    }
    set(row, Feature.DAY, when(day));
    set(row, Feature.YEAR, when(year));
    set(row, Feature.BACKGROUND, Math.min(1, background / 2.0));
    set(row, Feature.WEIGHING, Math.min(1, weighing / 3.0));
  }

  private static boolean isYear(String lower) {
    boolean century = lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"));
    return century && Character.isDigit(lower.charAt(2)) && Character.isDigit(lower.charAt(3));
  }

  /** A cosine with the sum of all sentences: no pair of sentences is looked at. */
  private static void centrality(Story story, double[][] rows) {
    double[] all = new double[story.termCount()];
    for (int i = 0; i < rows.length; i++) {
      story.vector(i).addTo(all);
    }
    double norm = norm(all);
    for (int i = 0; norm > 0 && i < rows.length; i++) {
      set(rows[i], Feature.CENTRALITY, story.vector(i).dot(all) / norm);
    }
  }

  private static double norm(double[] dense) {
    double sum = 0;
    for (double weight : dense) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private static void title(Story story, double[][] rows) {
    double[] title = new double[story.termCount()];
    double sum = 0;
    for (int stem : story.titleStems()) {
      int term = story.termOf(stem);
      if (term >= 0 && title[term] == 0) {
        title[term] = story.idf(term);
        sum += title[term];
      }
    }
    for (int i = 0; sum > 0 && i < rows.length; i++) {
      double held = 0;
      for (int term : story.vector(i).terms()) {
        held += title[term];
      }
      set(rows[i], Feature.TITLE, held / sum);
    }
  }

  private static void names(Story story, double[][] rows) {
    double top = 1;
    for (int term = 0; term < story.termCount(); term++) {
      if (story.isName(term)) {
        top = Math.max(top, story.sentenceCount(term));
      }
    }
    for (int i = 0; i < rows.length; i++) {
      double names = 0;
      for (int term : story.vector(i).terms()) {
        if (story.isName(term)) {
          names += (story.sentenceCount(term) - 1) / top;
        }
      }
      set(rows[i], Feature.NAMES, Math.min(1, names / 3));
    }
  }

  private static void quotations(Story story, double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      Span span = story.sentence(i).span();
      boolean opens =
          story.quotationsIn(span).stream()
              .anyMatch(quotation -> quotation.span().start() == span.start());
      set(rows[i], Feature.QUOTATION, when(opens));
    }
  }
}
