package pullquote.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;
import pullquote.tables.Restaging;
import pullquote.tables.Staged;
import pullquote.tables.Table;

/** Writes the tables, as projections of the staged rows, in files of a sensible size. */
public final class TableWriter {

  /**
   * No file but the Parquet files: run.json says whether a table is whole. And Bloom filters for
   * the columns that one looks things up by and that the rows are not ordered by; they are written
   * where a column has too many values for a dictionary, which serves as well.
   */
  public static final Map<String, String> OPTIONS =
      Map.of(
          "mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
          "parquet.bloom.filter.adaptive.enabled", "true",
          "parquet.bloom.filter.enabled#speaker", "true",
          "parquet.bloom.filter.enabled#speaker_id", "true");

  private final SparkSession spark;
  private final OutputFolder output;
  private final Provenance provenance;
  private final Staged staged;
  private final int parts;
  private final List<Table> tables;

  /**
   * @param parts of a table at most; small ones that are neighbours are joined by Spark
   * @param tables those of {@link pullquote.tables.Tables}, perhaps with further columns
   */
  public TableWriter(
      SparkSession spark,
      OutputFolder output,
      Provenance provenance,
      Staged staged,
      int parts,
      List<Table> tables) {
    this.spark = spark;
    this.provenance = provenance;
    this.output = output;
    this.staged = staged;
    this.parts = parts;
    this.tables = List.copyOf(tables);
  }

  /** All tables at once: most of a small one's time is spent on getting under way. */
  public void write() throws IOException {
    spark.conf().set("spark.sql.shuffle.partitions", parts);
    ExecutorService threads = Executors.newFixedThreadPool(tables.size() + 1);
    try {
      List<Future<?>> writes = new ArrayList<>();
      for (Table table : tables) {
        writes.add(threads.submit(() -> write(table)));
      }
      writes.add(threads.submit(this::writeAlone));
      for (Future<?> write : writes) {
        write.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing the tables", e);
    } catch (ExecutionException e) {
      throw new IOException("cannot write the tables: " + e.getCause(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** What an {@code --append} needs besides the tables. */
  private void writeAlone() {
    Restaging.alone(staged.analysed())
        .coalesce(parts)
        .write()
        .options(OPTIONS)
        .parquet(output.table(Restaging.ALONE).toString());
  }

  private void write(Table table) {
    // In one part there is nothing to shuffle, and no range to sample for the order.
    table
        .rows(parts == 1 ? staged.inOnePart() : staged)
        .write()
        .format(DocumentedParquet.class.getName())
        .options(OPTIONS)
        .options(DocumentedParquet.options(table, provenance))
        .save(output.table(table.name()).toString());
  }
}
