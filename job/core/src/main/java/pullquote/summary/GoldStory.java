package pullquote.summary;

import java.util.List;
import pullquote.text.Article;
import pullquote.text.Span;

/**
 * An article of which a reader has marked what tells its main event (after Choubey and others 2020,
 * Discourse as a Function of Event: Profiling Discourse Structure in News Articles around the Main
 * Event).
 *
 * @param story the spans of the sentences that tell the main event or its consequence; the others
 *     tell causes, background, expectations, reactions
 */
public record GoldStory(Article article, List<Span> story) {
  public GoldStory {
    story = List.copyOf(story);
  }

  /** Whether more than half of a sentence tells the main event. */
  boolean tells(Span sentence) {
    return story.stream().anyMatch(span -> 2 * span.overlap(sentence) > sentence.length());
  }
}
