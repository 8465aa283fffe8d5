package pullquote.summary;

import java.util.List;
import java.util.Optional;
import pullquote.text.Document;

/** Ranks an article's sentences and chooses those that tell the story. */
public final class Summariser {

  /** One salience a sentence of the document, and the summary. */
  public Ranking rank(Document document) {
    List<Optional<Salience>> saliences =
        document.sentences().stream().map(sentence -> Optional.<Salience>empty()).toList();
    return new Ranking(saliences, new Summary(List.of(), "", 0, List.of()));
  }
}
