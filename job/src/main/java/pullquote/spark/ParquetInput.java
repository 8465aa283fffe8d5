package pullquote.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Articles in the rows of Parquet files. */
final class ParquetInput {

  private static final Set<DataType> TEXT = Set.of(DataTypes.StringType);
  private static final Set<DataType> ID =
      Set.of(
          DataTypes.StringType,
          DataTypes.ByteType,
          DataTypes.ShortType,
          DataTypes.IntegerType,
          DataTypes.LongType);
  private static final Set<DataType> TIME =
      Set.of(
          DataTypes.StringType,
          DataTypes.DateType,
          DataTypes.TimestampType,
          DataTypes.TimestampNTZType);

  private static final String PATH = "_path";
  private static final String ROW = "_row";

  private ParquetInput() {}

  /**
   * The files' records.
   *
   * @throws RefusedException if a column's type is none that can hold its field
   */
  static Dataset<Row> read(
      SparkSession spark, List<InputFile> files, Fields fields, int maxArticleChars)
      throws RefusedException {
    String[] paths = files.stream().map(file -> file.path().toString()).toArray(String[]::new);
    Dataset<Row> rows =
        spark.read().option("mergeSchema", String.valueOf(files.size() > 1)).parquet(paths);
    List<Column> columns = new ArrayList<>();
    columns.add(col("_metadata.file_path").as(PATH));
    columns.add(col("_metadata.row_index").as(ROW));
    for (String known : Fields.KNOWN) {
      columns.add(column(rows.schema(), fields.name(known), types(known)).as(known));
    }
    Map<String, InputFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(key(file.uri()), file));
    return rows.select(columns.toArray(Column[]::new))
        .map(
            (MapFunction<Row, Row>) new Mapping(byPath, maxArticleChars)::record,
            Encoders.row(InputRecord.SCHEMA));
  }

  private static Set<DataType> types(String known) {
    return switch (known) {
      case "id" -> ID;
      case "published_at" -> TIME;
      default -> TEXT;
    };
  }

  private static Column column(StructType schema, String name, Set<DataType> types)
      throws RefusedException {
    Optional<StructField> field =
        Arrays.stream(schema.fields()).filter(in -> in.name().equals(name)).findFirst();
    if (field.isEmpty()) {
      return lit(null).cast(DataTypes.StringType);
    }
    DataType type = field.get().dataType();
    if (!types.contains(type)) {
      throw RefusedException.usage(
          "The column "
              + name
              + " of the Parquet input is "
              + type.simpleString()
              + ", not "
              + String.join(" or ", types.stream().map(DataType::simpleString).sorted().toList())
              + ": convert it, or name another column with --field");
    }
    return col("`" + name.replace("`", "``") + "`");
  }

  /** The same for file:/a and file:///a. */
  private static String key(URI uri) {
    return uri.getAuthority() == null ? uri.getPath() : uri.getAuthority() + uri.getPath();
  }

  private record Mapping(Map<String, InputFile> files, int maxArticleChars)
      implements Serializable {

    Row record(Row row) {
      String path = row.getAs(PATH);
      InputFile file = files.get(key(URI.create(path)));
      if (file == null) {
        throw new IllegalStateException("a row of " + path + ", which is not in the input");
      }
      long position = row.<Long>getAs(ROW);
      Object id = row.getAs("id");
      Object publishedAt = row.getAs("published_at");
      Optional<Instant> instant = instant(publishedAt);
      List<String> issues =
          publishedAt != null && instant.isEmpty()
              ? List.of(ArticleFields.issue("published_at"))
              : List.of();
      return new ArticleFields(
              id == null ? null : id.toString(),
              row.getAs("text"),
              row.getAs("title"),
              row.getAs("outlet"),
              row.getAs("url"),
              instant.orElse(null),
              issues)
          .record(
              file.name(),
              position,
              file.stem() + ":" + position,
              maxArticleChars,
              row.getAs("text"))
          .toRow();
    }

    private static Optional<Instant> instant(@Nullable Object value) {
      if (value instanceof Instant time) {
        return PublishedAt.inRange(time);
      }
      if (value instanceof LocalDateTime time) {
        return PublishedAt.inRange(time.toInstant(ZoneOffset.UTC));
      }
      if (value instanceof LocalDate date) {
        return PublishedAt.inRange(date.atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      return value instanceof String written ? PublishedAt.parse(written) : Optional.empty();
    }
  }
}
