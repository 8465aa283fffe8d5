package pullquote.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.internal.SessionState;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.run.LocalSpark;
import pullquote.tables.QuotesTable;
import pullquote.tables.SentencesTable;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PullquoteExtensionsTest {

  private static final String TEXT =
      """
      \uD83D\uDEA2 The ferry will not sail, the harbour board has decided.
      \u201CWe cannot send out a boat that we would not board,\u201D said Marta Quill.
      The mayor, Tobias Renn, called it \u201Ca disgrace\u201D. It was raining by then.
      """;

  private SparkSession spark = LocalSpark.session();

  @BeforeAll
  void register() throws ReflectiveOperationException {
    SparkSession session = LocalSpark.session().newSession();
    // The method stands in different classes in Spark 3 and 4.
    SessionState state =
        (SessionState) session.getClass().getMethod("sessionState").invoke(session);
    SparkSessionExtensions extensions = new SparkSessionExtensions();
    new PullquoteExtensions().apply(extensions);
    extensions.registerFunctions(state.functionRegistry());
    session
        .createDataset(Arrays.asList(TEXT, "", null), Encoders.STRING())
        .toDF("text")
        .createOrReplaceTempView("texts");
    spark = session;
  }

  private List<Row> rows(String sql) {
    return spark.sql(sql).collectAsList();
  }

  @Test
  void quotesAreThoseOfTheTable() {
    assertThat(rows("SELECT inline(quotes(text)) FROM texts"))
        .extracting(
            row -> row.getAs("quote_index"),
            row -> row.getAs("text"),
            row -> row.getAs("speaker"),
            row -> row.getAs("cue"),
            row -> row.getAs("status"))
        .containsExactly(
            tuple(
                0,
                "We cannot send out a boat that we would not board,",
                "Marta Quill",
                "said",
                "attributed"),
            tuple(1, "a disgrace", "Tobias Renn", "called", "attributed"));
    assertThat(fields("quotes(text)"))
        .isEqualTo(
            Arrays.stream(QuotesTable.STAGED.fieldNames())
                .filter(name -> !name.equals("quote_id") && !name.equals("article_id"))
                .toList());
  }

  private List<String> fields(String expression) {
    ArrayType array =
        (ArrayType) spark.sql("SELECT " + expression + " FROM texts").schema().apply(0).dataType();
    return List.of(((StructType) array.elementType()).fieldNames());
  }

  @Test
  void offsetsAreThoseOfSparkSubstring() {
    assertThat(
            rows(
                "SELECT substring(text, q.start + 1, q.end - q.start) AS marked, q.text AS said FROM"
                    + " (SELECT text, explode(quotes(text)) AS q FROM texts)"))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.<String>getAs("marked"))
                    .isEqualTo("\u201C" + row.getAs("said") + "\u201D"));
  }

  @Test
  void sentencesAndSummariesAreThoseOfTheTable() {
    assertThat(fields("sentences(text)"))
        .isEqualTo(
            Arrays.stream(SentencesTable.SCHEMA.fieldNames())
                .filter(name -> !name.equals("article_id"))
                .toList());
    assertThat(rows("SELECT inline(sentences(text)) FROM texts")).hasSize(4);
    for (int n : IntStream.rangeClosed(1, 3).toArray()) {
      assertThat(rows("SELECT inline(summary(text, " + n + ")) FROM texts"))
          .hasSizeBetween(1, n)
          .allSatisfy(row -> assertThat(row.<Boolean>getAs("in_summary")).isTrue())
          .extracting(row -> row.<Integer>getAs("sentence_index"))
          .isSorted();
    }
  }

  @Test
  void ofNothingComesNothing() {
    assertThat(
            rows(
                "SELECT quotes(text), sentences(text), summary(text, 3), summary('It rained.', null)"
                    + " FROM texts WHERE text IS NULL"))
        .containsExactly(org.apache.spark.sql.RowFactory.create(null, null, null, null));
    assertThat(rows("SELECT size(quotes(text)), size(summary(text, 3)) FROM texts WHERE text = ''"))
        .containsExactly(org.apache.spark.sql.RowFactory.create(0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void theyWorkWithAndWithoutGeneratedCode(String generated) {
    spark.conf().set("spark.sql.codegen.wholeStage", generated);
    spark
        .conf()
        .set(
            "spark.sql.codegen.factoryMode",
            generated.equals("true") ? "CODEGEN_ONLY" : "NO_CODEGEN");
    try {
      assertThat(
              rows(
                  "SELECT count(*) FROM (SELECT explode(quotes(concat(text, id))) FROM texts, range(50))"))
          .extracting(row -> row.getLong(0))
          .containsExactly(100L);
    } finally {
      spark.conf().unset("spark.sql.codegen.wholeStage");
      spark.conf().unset("spark.sql.codegen.factoryMode");
    }
  }

  @Test
  void aMistakeIsExplained() {
    assertThatThrownBy(() -> rows("SELECT quotes()")).hasMessageContaining("quotes");
    assertThatThrownBy(() -> rows("SELECT summary(text) FROM texts"))
        .hasMessageContaining("summary");
    assertThatThrownBy(() -> rows("SELECT summary(text, 0) FROM texts"))
        .hasStackTraceContaining("n is 0: it must be 1 or more");
  }

  @Test
  void sparksOwnSentencesStay() {
    assertThat(rows("SELECT sentences('Hi there! Good morning.', 'en')").get(0).getList(0))
        .hasSize(2);
    assertThat(rows("DESCRIBE FUNCTION quotes").toString()).contains("quotations of the text");
  }
}
