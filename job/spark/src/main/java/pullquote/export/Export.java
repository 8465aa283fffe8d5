package pullquote.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.output.Session;
import pullquote.output.WrittenTables;
import pullquote.tables.Table;
import pullquote.tables.Tables;

/** Tables of a run, elsewhere: one file a table, or tables of a catalog. */
public final class Export {

  /**
   * A table that was exported.
   *
   * @param target the file, or the table's name in the catalog
   */
  public record Exported(String table, String target, long rows) {}

  private Export() {}

  /**
   * Writes each table to a file of its name in a folder.
   *
   * @param overwrite whether files that are there may be replaced
   * @throws RefusedException before anything is written
   */
  public static List<Exported> files(
      WrittenTables tables,
      List<String> names,
      ExportFormat format,
      String folder,
      boolean overwrite)
      throws IOException, RefusedException {
    Configuration configuration = tables.configuration();
    Path to = Paths.meant(folder, configuration);
    FileSystem fileSystem = to.getFileSystem(configuration);
    fileSystem.setWriteChecksum(false);
    Map<String, Path> targets = new LinkedHashMap<>();
    for (String name : known(names)) {
      Path file = new Path(to, name + "." + format.key());
      if (!overwrite && fileSystem.exists(file)) {
        throw RefusedException.output(
            Paths.shown(file) + " is there already: give --overwrite, or another --output");
      }
      targets.put(name, file);
    }
    fileSystem.mkdirs(to);
    List<Exported> exported = new ArrayList<>();
    for (Map.Entry<String, Path> target : targets.entrySet()) {
      Path whole = target.getValue();
      Path unfinished = new Path(to, "." + whole.getName() + ".unfinished");
      try {
        long rows = write(tables, target.getKey(), format, unfinished);
        fileSystem.delete(whole, false);
        if (!fileSystem.rename(unfinished, whole)) {
          throw new IOException("cannot move " + unfinished + " to " + whole);
        }
        exported.add(new Exported(target.getKey(), Paths.shown(whole), rows));
      } finally {
        fileSystem.delete(unfinished, false);
      }
    }
    return exported;
  }

  private static long write(WrittenTables tables, String name, ExportFormat format, Path file)
      throws IOException {
    long[] rows = {0};
    if (name.equals(QuotesWithArticles.NAME)) {
      QuotesWithArticles view = QuotesWithArticles.of(tables);
      try (RowSink sink = sink(view.table(), view.type(), Map.of(), tables, format, file)) {
        view.forEach(
            row -> {
              sink.write(row);
              rows[0]++;
            });
      }
      return rows[0];
    }
    Table written = Tables.find(name).orElseThrow().written(tables.columns(name));
    FileMetaData like = tables.metadata(name);
    try (RowSink sink =
        sink(written, like.getSchema(), like.getKeyValueMetaData(), tables, format, file)) {
      tables.forEach(
          name,
          List.of(written.schema().fieldNames()),
          row -> {
            sink.write(row);
            rows[0]++;
          });
    }
    return rows[0];
  }

  private static RowSink sink(
      Table table,
      MessageType type,
      Map<String, String> metadata,
      WrittenTables tables,
      ExportFormat format,
      Path file)
      throws IOException {
    Configuration configuration = tables.configuration();
    if (format == ExportFormat.PARQUET) {
      return new ParquetSink(file, type, metadata, configuration);
    }
    OutputStream out = file.getFileSystem(configuration).create(file, true);
    return format == ExportFormat.CSV ? new CsvSink(table, out) : new JsonLinesSink(table, out);
  }

  /**
   * Writes each table to a table of a catalog that Spark knows: Iceberg's, Delta's, its own.
   *
   * @param prefix what stands before the tables' names, such as {@code catalog.db.}
   * @param overwrite whether tables that are there may be replaced
   */
  public static List<Exported> catalog(
      WrittenTables tables, List<String> names, String prefix, boolean overwrite)
      throws IOException, RefusedException {
    try (Session session = Session.open()) {
      SparkSession spark = Session.configured(session.spark().newSession());
      checkCatalog(spark, prefix);
      List<Exported> exported = new ArrayList<>();
      List<String> chosen = known(names);
      for (String name : chosen) {
        if (!overwrite && spark.catalog().tableExists(prefix + name)) {
          throw RefusedException.output(
              "There is a table " + prefix + name + ": give --overwrite to replace it");
        }
      }
      for (String name : chosen) {
        String target = prefix + name;
        boolean view = name.equals(QuotesWithArticles.NAME);
        (view ? QuotesWithArticles.rows(spark, tables) : spark.read().parquet(tables.folder(name)))
            .write()
            .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
            .saveAsTable(target);
        spark.sql("COMMENT ON TABLE " + target + " IS '" + comment(name).replace("'", "\\'") + "'");
        exported.add(new Exported(name, target, spark.table(target).count()));
      }
      return exported;
    }
  }

  /** A prefix of two parts and more begins with a catalog that Spark has to be told of. */
  private static void checkCatalog(SparkSession spark, String prefix) throws RefusedException {
    int dot = prefix.indexOf('.');
    if (dot < 0 || prefix.indexOf('.', dot + 1) < 0) {
      return;
    }
    String catalog = prefix.substring(0, dot);
    if (!catalog.equals("spark_catalog")
        && spark.conf().getOption("spark.sql.catalog." + catalog).isEmpty()) {
      throw RefusedException.usage(
          "Spark has no catalog "
              + catalog
              + ": give it before the command, as in --conf spark.sql.catalog."
              + catalog
              + "=CLASS");
    }
  }

  private static String comment(String name) {
    return Tables.find(name).map(Table::comment).orElse(QuotesWithArticles.COMMENT);
  }

  /** The names, all of them of tables or of the view. */
  private static List<String> known(List<String> names) throws RefusedException {
    List<String> known = new ArrayList<>(Tables.ALL.stream().map(Table::name).toList());
    known.add(QuotesWithArticles.NAME);
    for (String name : names) {
      if (!known.contains(name)) {
        throw RefusedException.usage(
            "There is no table " + name + ": it is one of " + String.join(", ", known));
      }
    }
    return names;
  }
}
