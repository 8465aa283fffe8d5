package pullquote.run;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import pullquote.input.RefusedException;

/** Runs with the tests' own language core, for the tests of other rooms. */
public final class MarkedSpeechRun {

  private static final Sizes SMALL_PARTS = new Sizes(2000, 2000, 0, 8000);

  private MarkedSpeechRun() {}

  /** A run that writes several files a table, be the input ever so small. */
  public static RunResult inSmallParts(SparkSession spark, RunOptions options)
      throws IOException, RefusedException {
    return new Job(spark, options, () -> MarkedSpeech::analyse, SMALL_PARTS, note -> {}).run();
  }
}
