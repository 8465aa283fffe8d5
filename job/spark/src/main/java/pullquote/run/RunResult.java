package pullquote.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.output.RunCounts;
import pullquote.tables.TopSpeaker;

/**
 * What a run has done, for a person to read.
 *
 * @param output the folder of the tables
 * @param corrections what became of those that the run was given
 * @param topSpeakers those with the most quotes
 * @param firstArticles the first by id
 */
public record RunResult(
    String output,
    RunCounts counts,
    AppliedCorrections corrections,
    List<TopSpeaker> topSpeakers,
    List<ArticleLine> firstArticles,
    double seconds) {

  /** What an article comes down to. */
  public record ArticleLine(
      String articleId, String summary, @Nullable String quote, @Nullable String speaker) {}
}
