package pullquote.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import pullquote.summary.Budget;

/** The run's own account of itself, beside the tables. */
final class RunJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunJson() {}

  static void write(
      OutputFolder output,
      RunOptions options,
      InputListing listing,
      Counts counts,
      Stopwatch stopwatch,
      SparkSession spark)
      throws IOException {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("pullquote", Version.current());
    json.put("spark", spark.version());
    json.put("java", Runtime.version().toString());
    json.put("started", stopwatch.started().toString());
    json.put("finished", Instant.now().toString());
    ObjectNode given = json.putObject("options");
    given.put("input", options.input());
    given.put("output", options.output());
    given.put("max_article_chars", options.maxArticleChars());
    given.put("speakers", options.speakers());
    given.put("min_confidence", options.leastConfidence());
    given.put("summary_strategy", options.summary().strategy().key());
    Budget budget = options.summary().budget();
    given.set("summary_" + budget.unit(), MAPPER.valueToTree(budget.size()));
    given.set("fields", MAPPER.valueToTree(new TreeMap<>(options.fields())));
    ObjectNode read = json.putObject("input");
    read.put("files", listing.files().size());
    read.put("bytes", listing.files().stream().mapToLong(InputFile::bytes).sum());
    read.put("files_of_other_kinds", listing.ignored().size());
    read.put("records", counts.records());
    json.set("tables", MAPPER.valueToTree(counts.tables()));
    json.set("rejects_by_reason", MAPPER.valueToTree(counts.rejects()));
    json.set("quotes_by_status", MAPPER.valueToTree(counts.statuses()));
    json.set("quotes_by_method", MAPPER.valueToTree(counts.methods()));
    json.set("quotes_by_reason", MAPPER.valueToTree(counts.reasons()));
    json.set("seconds", MAPPER.valueToTree(stopwatch.laps()));
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    try (OutputStream out =
        output.runJson().getFileSystem(configuration).create(output.runJson(), true)) {
      out.write(MAPPER.writeValueAsBytes(json));
      out.write('\n');
    }
  }
}
