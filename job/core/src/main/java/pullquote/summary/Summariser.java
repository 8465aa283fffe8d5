package pullquote.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pullquote.entity.References;
import pullquote.language.Words;
import pullquote.quote.Quote;
import pullquote.text.Document;

/**
 * Ranks an article's sentences and chooses those that tell the story. Total: any document, in time
 * linear in the length of its text. Immutable.
 */
public final class Summariser {

  private final SalienceModel model;

  public Summariser() {
    this(SalienceModel.bundled());
  }

  Summariser(SalienceModel model) {
    this.model = model;
  }

  /** One salience a sentence of the document, and the summary. */
  public Ranking rank(Document document) {
    return rank(document, SummaryOptions.DEFAULT);
  }

  /** One salience a sentence of the document, and a summary as asked for. */
  public Ranking rank(Document document, SummaryOptions options) {
    return rank(document, List.of(), options);
  }

  /**
   * The same where the document's quotes are known: who speaks helps to tell whom a pronoun means.
   */
  public Ranking rank(Document document, List<Quote> quotes, SummaryOptions options) {
    return rank(References.of(Words.of(document), quotes), options);
  }

  /** The same for an article of which is known whom its words refer to. */
  public Ranking rank(References references, SummaryOptions options) {
    Story story = new Story(references.words());
    double[] values = values(story, options.strategy());
    List<Integer> ranked = ranked(values);
    Cohesion cohesion = new Cohesion(story, references);
    Selection selection = new Selection(story, options.budget(), ranked);
    BitSet chosen =
        options.strategy() == Strategy.OWN ? selection.coherent(cohesion, values) : selection.top();
    return new Ranking(
        saliences(story, values, ranked), summary(story, cohesion, chosen, options.budget()));
  }

  /**
   * The reasons for each sentence's salience by {@link Strategy#OWN}: the weighted features whose
   * sum the logistic function turns into the salience. One list a sentence of the document, empty
   * where the sentence cannot enter a summary.
   */
  public List<List<Part>> explain(Document document) {
    Story story = new Story(Words.of(document));
    double[][] rows = Features.of(story);
    List<List<Part>> parts =
        new ArrayList<>(Collections.nCopies(document.sentences().size(), List.of()));
    for (int i = 0; i < rows.length; i++) {
      parts.set(story.sentence(i).index(), model.parts(rows[i]));
    }
    return parts;
  }

  private double[] values(Story story, Strategy strategy) {
    return switch (strategy) {
      case OWN -> {
        double[][] rows = Features.of(story);
        yield IntStream.range(0, rows.length).mapToDouble(i -> model.salience(rows[i])).toArray();
      }
      case LEAD ->
          IntStream.range(0, story.size())
              .mapToDouble(i -> 1 - (double) i / story.size())
              .toArray();
      case TEXTRANK -> GraphRanking.textRank(story);
      case LEXRANK -> GraphRanking.lexRank(story);
    };
  }

  /** The positions by value, the earlier first where two are equal. */
  static List<Integer> ranked(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(index -> -values[index]))
        .toList();
  }

  private static List<Optional<Salience>> saliences(
      Story story, double[] values, List<Integer> ranked) {
    List<Optional<Salience>> saliences =
        new ArrayList<>(
            Collections.nCopies(story.document().sentences().size(), Optional.<Salience>empty()));
    for (int i = 0; i < values.length; i++) {
      int index = ranked.get(i);
      saliences.set(story.sentence(index).index(), Optional.of(new Salience(values[index], i + 1)));
    }
    return saliences;
  }

  private static Summary summary(Story story, Cohesion cohesion, BitSet chosen, Budget budget) {
    List<Integer> sentences = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    Set<Flag> flags = new TreeSet<>(Comparator.comparing(Flag::key));
    int words = 0;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      sentences.add(story.sentence(i).index());
      texts.add(story.text(i));
      words += story.length(i);
      flags.addAll(cohesion.faults(i, chosen));
    }
    if (sentences.size() == story.size()
        && budget.allows(sentences.size() + 1, words + 1, story.wordCount())) {
      flags.add(Flag.SHORT_ARTICLE);
    }
    return new Summary(sentences, String.join(" ", texts), words, List.copyOf(flags));
  }
}
