package pullquote.output;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark that the job runs on.
 *
 * @param own whether it was started for the job
 */
public record Session(SparkSession spark, boolean own) implements AutoCloseable {

  public static Session open() {
    boolean own = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = SparkSession.builder().appName("pullquote").getOrCreate();
    return new Session(spark, own);
  }

  /** Sets what the tables depend on, whatever the cluster's own settings are. */
  public static SparkSession configured(SparkSession spark) {
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().set("spark.sql.datetime.java8API.enabled", true);
    // The default, INT96, is deprecated, and loses the time zone in other readers.
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    spark.conf().set("spark.sql.parquet.compression.codec", "zstd");
    // A damaged file must not end a table early without a word.
    spark.conf().set("spark.sql.files.ignoreCorruptFiles", false);
    spark.conf().set("spark.sql.files.ignoreMissingFiles", false);
    return spark;
  }

  /**
   * For a small input: Spark's generated code takes seconds to compile, and milliseconds to make up
   * for it.
   */
  public static void withoutGeneratedCode(SparkSession spark) {
    spark.conf().set("spark.sql.codegen.wholeStage", false);
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }

  /** Does some work with settings that are as they were before afterwards. */
  public static void with(SparkSession spark, Map<String, String> settings, Runnable work) {
    RuntimeConfig config = spark.conf();
    Map<String, Optional<String>> before = new HashMap<>();
    settings
        .keySet()
        .forEach(
            name ->
                before.put(
                    name,
                    config.contains(name) ? Optional.of(config.get(name)) : Optional.empty()));
    settings.forEach(config::set);
    try {
      work.run();
    } finally {
      before.forEach(
          (name, value) ->
              value.ifPresentOrElse(was -> config.set(name, was), () -> config.unset(name)));
    }
  }

  @Override
  public void close() {
    if (own) {
      spark.stop();
    }
  }
}
