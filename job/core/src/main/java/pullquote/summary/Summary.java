package pullquote.summary;

import java.util.List;

/**
 * The sentences chosen to tell the story.
 *
 * @param sentences indexes, in document order
 * @param text the sentences as written, joined by one space
 * @param words the number of words in the text, by white space
 * @param flags what a reader may stumble over, by their keys
 */
public record Summary(List<Integer> sentences, String text, int words, List<Flag> flags) {
  public Summary {
    sentences = List.copyOf(sentences);
    flags = List.copyOf(flags);
  }
}
