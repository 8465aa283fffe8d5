package pullquote.export;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pullquote.output.WrittenTables;
import pullquote.tables.Table;
import pullquote.tables.TableRow;
import pullquote.tables.Tables;

/**
 * The quotes with what their articles are: title, outlet, published_at, url, and whether the
 * article repeats another's text (in_copy). The view that notebooks make of the tables, as a table.
 */
final class QuotesWithArticles {
  static final String NAME = "quotes_with_articles";
  static final String COMMENT = "The quotes, each with title, outlet, time and URL of its article.";

  private static final String QUOTES = "quotes";
  private static final String ARTICLES = "articles";
  private static final String ID = "article_id";
  private static final String COPY_OF = "duplicate_of";
  private static final String IN_COPY = "in_copy";
  private static final List<String> ADDED = List.of("title", "outlet", "published_at", "url");

  private final WrittenTables tables;
  private final Table table;
  private final MessageType type;

  private QuotesWithArticles(WrittenTables tables, Table table, MessageType type) {
    this.tables = tables;
    this.table = table;
    this.type = type;
  }

  /** The view of a run. */
  static QuotesWithArticles of(WrittenTables tables) throws IOException {
    Table quotes = Tables.find(QUOTES).orElseThrow().written(tables.columns(QUOTES));
    StructType schema = quotes.schema();
    StructType ofArticles = Tables.find(ARTICLES).orElseThrow().schema();
    List<Type> fields = new ArrayList<>(tables.metadata(QUOTES).getSchema().getFields());
    FileMetaData article = tables.metadata(ARTICLES);
    for (String column : ADDED) {
      schema = schema.add(ofArticles.apply(column));
      fields.add(article.getSchema().getType(column));
    }
    schema = schema.add(IN_COPY, DataTypes.BooleanType, false);
    fields.add(Types.required(PrimitiveTypeName.BOOLEAN).named(IN_COPY));
    Table table =
        new Table(NAME, COMMENT, schema, quotes.order(), quotes.projection(), quotes.counter());
    return new QuotesWithArticles(tables, table, new MessageType("spark_schema", fields));
  }

  /** The same rows where Spark reads the tables. */
  static Dataset<Row> rows(SparkSession spark, WrittenTables tables) {
    List<Column> columns = new ArrayList<>(List.of(col(ID)));
    ADDED.forEach(column -> columns.add(col(column)));
    columns.add(col(COPY_OF).isNotNull().as(IN_COPY));
    Dataset<Row> articles = spark.read().parquet(tables.folder(ARTICLES));
    Dataset<Row> quotes = spark.read().parquet(tables.folder(QUOTES));
    List<String> ordered = new ArrayList<>(List.of(quotes.columns()));
    ordered.addAll(ADDED);
    ordered.add(IN_COPY);
    return quotes
        .join(articles.select(columns.toArray(Column[]::new)), ID)
        .select(ordered.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  Table table() {
    return table;
  }

  MessageType type() {
    return type;
  }

  /** Hands over the rows, in the order of the quotes. */
  void forEach(WrittenTables.Visitor<TableRow> rows) throws IOException {
    List<String> columns = new ArrayList<>(ADDED);
    columns.add(ID);
    columns.add(COPY_OF);
    tables.forEachQuote(columns, (article, quote) -> rows.visit(joined(article, quote)));
  }

  private TableRow joined(TableRow article, TableRow quote) {
    Group whole = new SimpleGroup(type);
    for (Type field : quote.group().getType().getFields()) {
      copy(quote.group(), whole, field.getName());
    }
    ADDED.forEach(column -> copy(article.group(), whole, column));
    whole.add(IN_COPY, article.has(COPY_OF));
    return new TableRow(whole);
  }

  private static void copy(Group from, Group to, String column) {
    Type field = from.getType().getType(column);
    for (int i = 0; i < from.getFieldRepetitionCount(column); i++) {
      if (!field.isPrimitive()) {
        to.add(column, from.getGroup(column, i));
        continue;
      }
      switch (field.asPrimitiveType().getPrimitiveTypeName()) {
        case INT32 -> to.add(column, from.getInteger(column, i));
        case INT64 -> to.add(column, from.getLong(column, i));
        case DOUBLE -> to.add(column, from.getDouble(column, i));
        case BOOLEAN -> to.add(column, from.getBoolean(column, i));
        case BINARY -> to.add(column, from.getBinary(column, i));
        default -> throw new IllegalStateException(field.toString());
      }
    }
  }
}
