package pullquote.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.summary.Ranking;
import pullquote.summary.Salience;
import pullquote.text.Sentence;

/** One row a sentence. */
public final class SentencesTable {

  public static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required("article_id", StringType, "the article"),
            Columns.required("sentence_index", IntegerType, "from 0, in the article's order"),
            Columns.required("paragraph_index", IntegerType, "from 0; a paragraph is a line"),
            Columns.required("start", IntegerType, "where it starts in `articles.text`"),
            Columns.required("end", IntegerType, "where it ends, half-open"),
            Columns.required("text", StringType, "`articles.text[start:end]`"),
            Columns.required(
                "kind",
                StringType,
                "`body`, `title`, `heading`, `caption`, `byline`, `boilerplate` or `off_topic`"),
            Columns.optional(
                "salience",
                DoubleType,
                "how much of the story it carries, in [0, 1]; none where it cannot enter a summary"),
            Columns.optional("rank", IntegerType, "1 is the most salient of the article"),
            Columns.required("in_summary", BooleanType, "whether the summary holds it"),
          });

  public static final Table TABLE =
      new Table(
          "sentences",
          "One row a sentence, or a line that is none: a heading, a byline.",
          SCHEMA,
          List.of("article_id", "sentence_index"),
          Table.ofArray(Staging.SENTENCES),
          RowCounter.NONE);

  private SentencesTable() {}

  public static Row[] rows(AnalysedArticle analysed) {
    Ranking ranking = analysed.analysis().ranking();
    Set<Integer> inSummary = Set.copyOf(ranking.summary().sentences());
    return analysed.analysis().document().sentences().stream()
        .map(
            sentence ->
                row(
                    analysed,
                    sentence,
                    ranking.saliences().get(sentence.index()),
                    inSummary.contains(sentence.index())))
        .toArray(Row[]::new);
  }

  private static Row row(
      AnalysedArticle analysed, Sentence sentence, Optional<Salience> salience, boolean inSummary) {
    return RowFactory.create(
        analysed.article().id(),
        sentence.index(),
        sentence.paragraph(),
        analysed.start(sentence.span()),
        analysed.end(sentence.span()),
        analysed.text(sentence.span()),
        sentence.kind().key(),
        salience.map(Salience::value).orElse(null),
        salience.map(Salience::rank).orElse(null),
        inSummary);
  }
}
