package pullquote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.corpus.PlantedCorpus.Planted;
import pullquote.corpus.PlantedCorpus.Spoken;
import pullquote.run.Job;
import pullquote.run.LocalSpark;
import pullquote.run.RunOptions;

/** Who is who, what was said once and what was copied, where that is known. */
final class PlantedCorpusTest {

  private static final double ASKED = 0.97;

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  /** A quotation as it was planted and as the tables have it. */
  private record Quoted(Planted article, Spoken spoken, Row row) {
    @Nullable String text(String column) {
      return row.getAs(column);
    }

    @Override
    public String toString() {
      return String.format(
          "%s %s by %s: %s: %s (%s)",
          row.getAs("quote_id"),
          spoken,
          text("mention"),
          text("speaker_id"),
          text("text"),
          text("cluster_id"));
    }
  }

  private List<Quoted> quoted(PlantedCorpus corpus, Path output) {
    Map<String, Planted> byId = new HashMap<>();
    corpus.articles().forEach(article -> byId.put(article.id(), article));
    List<Quoted> quoted = new ArrayList<>();
    for (Row row : spark.read().parquet(output.resolve("quotes").toString()).collectAsList()) {
      Planted article = Objects.requireNonNull(byId.get(row.<String>getAs("article_id")));
      Spoken spoken = article.spoken().get(row.<Integer>getAs("start"));
      assertThat(spoken).as("a quotation that was planted: %s", row).isNotNull();
      quoted.add(new Quoted(article, Objects.requireNonNull(spoken), row));
    }
    return quoted;
  }

  private Path run(PlantedCorpus corpus) throws Exception {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (Planted article : corpus.articles()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", article.id());
      line.put("outlet", article.outlet());
      line.put("published_at", LocalDate.of(2020, 1, 1).plusDays(article.day()).toString());
      line.put("text", article.text());
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    Path input = Files.writeString(folder.resolve("planted.jsonl"), lines);
    Path output = folder.resolve("out");
    Job.run(
        new RunOptions(
            input.toString(),
            output.toString(),
            true,
            Map.of(),
            RunOptions.DEFAULT_MAX_ARTICLE_CHARS),
        note -> {});
    return output;
  }

  /** Pairs of one group, of a truth and of what was found. */
  private static final class Pairs<T> {
    private long right;
    private long found;
    private long planted;
    private final List<String> wrong = new ArrayList<>();

    private Pairs(
        List<T> all, Function<T, @Nullable Object> truth, Function<T, @Nullable Object> answer) {
      for (int i = 0; i < all.size(); i++) {
        for (int j = 0; j < i; j++) {
          boolean same = isSame(all.get(i), all.get(j), truth);
          boolean said = isSame(all.get(i), all.get(j), answer);
          planted += same ? 1 : 0;
          found += said ? 1 : 0;
          right += same && said ? 1 : 0;
          if (same != said && wrong.size() < 20) {
            wrong.add((said ? "merged " : "apart ") + all.get(j) + " | " + all.get(i));
          }
        }
      }
    }

    private static <T> boolean isSame(T one, T other, Function<T, @Nullable Object> group) {
      Object first = group.apply(one);
      return first != null && first.equals(group.apply(other));
    }

    private void areFound(String what) {
      assertThat((double) right / found)
          .as("precision of %s, %s of %s: %s", what, right, found, String.join("\n", wrong))
          .isGreaterThanOrEqualTo(ASKED);
      assertThat((double) right / planted)
          .as("recall of %s, %s of %s: %s", what, right, planted, String.join("\n", wrong))
          .isGreaterThanOrEqualTo(ASKED);
    }
  }

  @Test
  void whatIsPlantedIsFound() throws Exception {
    PlantedCorpus corpus = new PlantedCorpus(14, 60);
    Path output = run(corpus);
    List<Quoted> quoted = quoted(corpus, output);

    Map<String, Quoted> speakers = new TreeMap<>();
    for (Quoted quote : quoted) {
      if (!corpus.conflicts().contains(quote.spoken.utterance())) {
        speakers.putIfAbsent(quote.article.id() + " " + quote.spoken.speaker(), quote);
      }
    }
    new Pairs<>(
            List.copyOf(speakers.values()),
            quote -> quote.spoken.speaker(),
            quote -> quote.text("speaker_id"))
        .areFound("identities");

    new Pairs<>(
            quoted.stream().filter(quote -> quote.spoken.utterance() >= 0).toList(),
            quote -> quote.spoken.utterance(),
            quote -> quote.text("cluster_id"))
        .areFound("clusters");

    Set<Integer> conflicts = new HashSet<>();
    Set<String> flagged = new HashSet<>();
    spark
        .read()
        .parquet(output.resolve("quote_clusters").toString())
        .where("conflict")
        .collectAsList()
        .forEach(row -> flagged.add(row.getAs("cluster_id")));
    for (Quoted quote : quoted) {
      if (quote.text("cluster_id") != null && flagged.contains(quote.text("cluster_id"))) {
        conflicts.add(quote.spoken.utterance());
      }
    }
    assertThat(conflicts).containsAll(corpus.conflicts());

    Map<String, String> copies = new HashMap<>();
    spark
        .read()
        .parquet(output.resolve("articles").toString())
        .where("duplicate_of is not null")
        .collectAsList()
        .forEach(row -> copies.put(row.getAs("article_id"), row.getAs("duplicate_of")));
    new Pairs<>(
            corpus.articles(),
            article -> article.original() == null ? article.id() : article.original(),
            article -> copies.getOrDefault(article.id(), article.id()))
        .areFound("copies");
  }
}
