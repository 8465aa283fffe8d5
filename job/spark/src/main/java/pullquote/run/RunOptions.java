package pullquote.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.AnalysisOptions;
import pullquote.output.Earlier;
import pullquote.output.RunCounts;

/**
 * What one run is to do.
 *
 * @param inputs each a file, a folder, searched through, or a pattern; any path that Hadoop can
 *     open
 * @param output the folder of the tables
 * @param earlier what is to become of the output of an earlier run there
 * @param fields the input's name of a field, by the name that the job knows it by; see {@link
 *     Fields}
 * @param kept further fields of the input, which become columns of {@code articles}
 * @param maxArticleChars longer articles are rejected; in Unicode code points
 * @param speakers the file of known speakers; null for none
 * @param corrections the file of what readers have said of quotations; null for none
 * @param analysis what the analysis is told, but for the known speakers and the corrections
 * @param maxRejectRate of the records, the share that may be rejects before the run says so; null
 *     for any
 * @param corpus whether the articles are looked at together: copies, identities, clusters
 */
public record RunOptions(
    List<String> inputs,
    String output,
    Earlier earlier,
    Map<String, String> fields,
    List<String> kept,
    int maxArticleChars,
    @Nullable String speakers,
    @Nullable String corrections,
    AnalysisOptions analysis,
    @Nullable Double maxRejectRate,
    boolean corpus) {

  public static final int DEFAULT_MAX_ARTICLE_CHARS = 1_000_000;

  public RunOptions {
    inputs = List.copyOf(inputs);
    fields = Map.copyOf(fields);
    kept = List.copyOf(kept);
    if (maxArticleChars < 1) {
      throw new IllegalArgumentException("max article chars " + maxArticleChars);
    }
  }

  /** Without known speakers, with the usual analysis and any number of rejects. */
  public RunOptions(
      String input,
      String output,
      boolean overwrite,
      Map<String, String> fields,
      int maxArticleChars) {
    this(
        List.of(input),
        output,
        overwrite ? Earlier.REPLACED : Earlier.KEPT,
        fields,
        List.of(),
        maxArticleChars,
        null,
        null,
        AnalysisOptions.USUAL,
        null,
        true);
  }

  /** The same, but that the articles are added to the output of an earlier run. */
  public RunOptions appending() {
    return new RunOptions(
        inputs,
        output,
        Earlier.ADDED_TO,
        fields,
        kept,
        maxArticleChars,
        speakers,
        corrections,
        analysis,
        maxRejectRate,
        corpus);
  }

  /** Whether more of the records are rejects than these options allow. */
  public boolean exceededBy(RunCounts counts) {
    return maxRejectRate != null && counts.rejectRate() > maxRejectRate;
  }
}
