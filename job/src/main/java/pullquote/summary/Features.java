package pullquote.summary;

import java.util.List;
import java.util.Set;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** Reads the features off a story. Time linear in the length of its text. */
final class Features {
  private static final Set<String> LEANING_WORDS = Resource.wordList("leaning-openings.txt");
  private static final Set<String> TALK = Resource.wordList("talk.txt");
  private static final Set<String> PICTURE = Resource.wordList("picture-words.txt");
  private static final int LEAD = 3;

  private Features() {}

  /** One row a body sentence, one column a {@link Feature}. */
  static double[][] of(Story story) {
    double[][] rows = new double[story.size()][Feature.values().length];
    for (int i = 0; i < rows.length; i++) {
      position(story, i, rows[i]);
      wording(story, i, rows[i]);
    }
    likeness(story, rows);
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

  private static void position(Story story, int index, double[] row) {
    set(row, Feature.BIAS, 1);
    set(row, Feature.FIRST, when(index == 0));
    set(row, Feature.SECOND, when(index == 1));
    set(row, Feature.THIRD, when(index == 2));
    set(row, Feature.EARLY, Math.exp(-index / 5.0));
    set(row, Feature.REMAINING, 1 - (double) index / story.size());
    boolean starts =
        index == 0 || story.sentence(index).paragraph() != story.sentence(index - 1).paragraph();
    set(row, Feature.PARAGRAPH_START, when(starts));
  }

  private static void wording(Story story, int index, double[] row) {
    List<Word> words = story.words(index);
    int[] terms = story.terms(index);
    double rarity = 0;
    int numbers = 0;
    int talk = 0;
    int picture = 0;
    for (int i = 0; i < terms.length; i++) {
      String form = words.get(i).form();
      rarity += story.rarity(terms[i]);
      numbers += words.get(i).isNumber() ? 1 : 0;
      talk += TALK.contains(form) ? 1 : 0;
      picture += PICTURE.contains(form) ? 1 : 0;
    }
    int count = Math.max(1, words.size());
    set(row, Feature.RARITY, rarity / count);
    set(row, Feature.LENGTH, Math.min(1, Math.log(count) / Math.log(64)));
    set(row, Feature.SHORT, when(words.size() < 8));
    set(row, Feature.LONG, when(words.size() > 40));
    set(row, Feature.NUMBER, when(numbers > 0));
    set(row, Feature.TALK, Math.min(1, 5.0 * talk / count));
    set(row, Feature.PICTURE, when(picture > 0));
    set(
        row,
        Feature.LEANING,
        when(count > 0 && !words.isEmpty() && LEANING_WORDS.contains(words.get(0).form())));
    Span span = story.sentence(index).span();
    String text = story.document().text();
    set(row, Feature.QUESTION, when(!span.isEmpty() && text.charAt(span.end() - 1) == '?'));
  }

  /** Sums of cosines, as dot products with sums of vectors: no pair of sentences is looked at. */
  private static void likeness(Story story, double[][] rows) {
    int size = story.size();
    double[] all = new double[story.termCount()];
    double[] lead = new double[story.termCount()];
    for (int i = 0; i < size; i++) {
      story.vector(i).addTo(all, 1);
      if (i < LEAD) {
        story.vector(i).addTo(lead, 1);
      }
    }
    double norm = norm(all);
    double leadNorm = norm(lead);
    double[] before = new double[story.termCount()];
    for (int i = 0; i < size; i++) {
      Vector vector = story.vector(i);
      double self = vector.terms().length == 0 ? 0 : 1;
      double whole = vector.dot(all);
      double earlier = vector.dot(before);
      vector.addTo(before, 1);
      set(rows[i], Feature.CENTRALITY, norm == 0 ? 0 : whole / norm);
      set(rows[i], Feature.FORWARD, ratio(whole - earlier - self, size - 1 - i));
      set(rows[i], Feature.BACKWARD, ratio(earlier, i));
      double likeLead = vector.dot(lead) - (i < LEAD ? self : 0);
      set(rows[i], Feature.LEAD_LIKENESS, leadNorm == 0 ? 0 : likeLead / leadNorm);
    }
  }

  /** A mean, damped where there are few to take it of. */
  private static double ratio(double sum, int count) {
    return Math.max(0, sum) / (count + 3);
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
    for (Word word : story.titleWords()) {
      int term = story.termOf(word);
      if (term >= 0 && title[term] == 0) {
        title[term] = story.rarity(term);
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
      double topic = 0;
      for (int term : story.vector(i).terms()) {
        int others = story.sentenceCount(term) - 1;
        if (story.isName(term)) {
          names += others / top;
        }
        topic += story.rarity(term) * Math.min(others, 5);
      }
      set(rows[i], Feature.NAMES, Math.min(1, names / 3));
      set(rows[i], Feature.TOPIC_TERMS, Math.min(1, topic / 20));
    }
  }

  private static void quotations(Story story, double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      Span span = story.sentence(i).span();
      int quoted = 0;
      for (Quotation quotation : story.quotationsIn(span)) {
        quoted += span.overlap(quotation.span());
        if (quotation.span().start() == span.start()) {
          set(rows[i], Feature.QUOTE_START, 1);
        }
      }
      set(rows[i], Feature.QUOTED, span.isEmpty() ? 0 : (double) quoted / span.length());
    }
  }
}
