package pullquote.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.run.LocalSpark;

/** What the files' footers let a reader pass over. */
final class TableWriterTest {

  private final SparkSession spark = Session.configured(LocalSpark.session().newSession());

  @TempDir Path folder;

  private ColumnChunkMetaData column(String name, long rows, String expression) throws IOException {
    Path output = folder.resolve("out");
    spark
        .range(rows)
        .selectExpr("printf('a%09d', id) as article_id", expression + " as speaker")
        .coalesce(1)
        .write()
        .options(TableWriter.OPTIONS)
        .parquet(output.toString());
    List<Path> files = new ArrayList<>();
    try (var list = Files.list(output)) {
      list.filter(file -> file.toString().endsWith(".parquet")).forEach(files::add);
    }
    assertThat(files).hasSize(1);
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(
                new org.apache.hadoop.fs.Path(files.get(0).toUri()), new Configuration()))) {
      BlockMetaData block = reader.getFooter().getBlocks().get(0);
      return block.getColumns().stream()
          .filter(column -> column.getPath().toDotString().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void anArticleIsFoundByTheRangesOfRows() throws Exception {
    ColumnChunkMetaData column = column("article_id", 1000, "'x'");
    assertThat(column.getCodec()).isEqualTo(CompressionCodecName.ZSTD);
    assertThat(column.getStatistics().minAsString()).isEqualTo("a000000000");
    assertThat(column.getStatistics().maxAsString()).isEqualTo("a000000999");
    assertThat(column.getColumnIndexReference()).isNotNull();
  }

  @Test
  void aSpeakerAmongFewIsFoundByTheDictionary() throws Exception {
    ColumnChunkMetaData column = column("speaker", 1000, "concat('Speaker ', id % 7)");
    assertThat(column.hasDictionaryPage()).isTrue();
    assertThat(column.getBloomFilterOffset()).isNegative();
  }

  @Test
  void aSpeakerAmongManyIsFoundByABloomFilter() throws Exception {
    ColumnChunkMetaData column =
        column("speaker", 100_000, "concat('Speaker with a long name, number ', id)");
    assertThat(column.getBloomFilterOffset()).isPositive();
  }
}
