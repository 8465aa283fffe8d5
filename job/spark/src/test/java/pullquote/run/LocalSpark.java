package pullquote.run;

import org.apache.spark.sql.SparkSession;

/** The one Spark of all tests: it takes seconds to start, so nobody stops it. */
public final class LocalSpark {

  private LocalSpark() {}

  public static synchronized SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("pullquote-test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.local.dir", "target/spark-local")
        .config("spark.sql.warehouse.dir", "target/spark-warehouse")
        .getOrCreate();
  }
}
