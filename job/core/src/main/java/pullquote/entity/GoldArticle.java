package pullquote.entity;

import java.util.List;
import java.util.Optional;
import pullquote.text.Article;

/**
 * An article whose quotations a reader labelled.
 *
 * @param outlet whom it was published by, in small letters: of articles by one outlet either all or
 *     none should be trained on
 * @param quotations in document order
 * @param speakers the distinct speakers of its speech, with what the article says of them
 */
public record GoldArticle(
    Article article, String outlet, List<GoldQuotation> quotations, List<GoldSpeaker> speakers) {
  public GoldArticle {
    quotations = List.copyOf(quotations);
    speakers = List.copyOf(speakers);
  }

  /** What is known of a speaker; empty where the article does not tell. */
  public Optional<GoldSpeaker> speaker(String name) {
    return speakers.stream().filter(speaker -> speaker.name().equals(name)).findFirst();
  }
}
