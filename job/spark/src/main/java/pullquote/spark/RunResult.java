package pullquote.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done, for a person to read.
 *
 * @param output the folder of the tables
 * @param topSpeakers those with the most quotes
 * @param firstArticles the first by id
 */
public record RunResult(
    String output,
    Counts counts,
    List<TopSpeaker> topSpeakers,
    List<ArticleLine> firstArticles,
    double seconds) {

  /** A speaker of the corpus. */
  public record TopSpeaker(String name, String type, long quotes, long articles)
      implements Serializable {}

  /** What an article comes down to. */
  public record ArticleLine(
      String articleId, String summary, @Nullable String quote, @Nullable String speaker) {}
}
