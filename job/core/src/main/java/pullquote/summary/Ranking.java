package pullquote.summary;

import java.util.List;
import java.util.Optional;

/**
 * The salience of an article's sentences and the summary made of it.
 *
 * @param saliences one a sentence of the document; empty where the sentence cannot enter a summary
 */
public record Ranking(List<Optional<Salience>> saliences, Summary summary) {
  public Ranking {
    saliences = List.copyOf(saliences);
  }
}
