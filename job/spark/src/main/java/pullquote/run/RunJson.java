package pullquote.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import pullquote.entity.SpeakerMethod;
import pullquote.input.InputFile;
import pullquote.input.InputListing;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.input.Texts;
import pullquote.output.OutputFolder;
import pullquote.output.RunCounts;
import pullquote.quote.AttributionMethod;
import pullquote.summary.Budget;
import pullquote.tables.Table;
import pullquote.tables.Tables;

/** The run's own account of itself, beside the tables. */
public final class RunJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The field that has the name and the bytes of each file of each table. */
  public static final String FILES = "files";

  /** The field that has what the analysis depends on besides the options, by SHA-256. */
  static final String MADE_WITH = "made_with";

  private RunJson() {}

  /** The models, and the files of known speakers and corrections. */
  static ObjectNode madeWith(RunOptions options, Configuration configuration)
      throws IOException, RefusedException {
    ObjectNode made = MAPPER.createObjectNode();
    try (InputStream speakers = SpeakerMethod.class.getResourceAsStream("speakers.model");
        InputStream attribution =
            AttributionMethod.class.getResourceAsStream("attribution.model")) {
      made.put("speakers_model", sha256(Objects.requireNonNull(speakers)));
      made.put("attribution_model", sha256(Objects.requireNonNull(attribution)));
    }
    madeWith("speakers_file", options.speakers(), made, configuration);
    madeWith("corrections_file", options.corrections(), made, configuration);
    return made;
  }

  private static void madeWith(
      String name, @Nullable String file, ObjectNode made, Configuration configuration)
      throws IOException, RefusedException {
    if (file != null) {
      Path path = Paths.meant(file, configuration);
      try (InputStream in = path.getFileSystem(configuration).open(path)) {
        made.put(name, sha256(in));
      }
    }
  }

  private static String sha256(InputStream in) throws IOException {
    return Texts.sha256(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
  }

  static void write(
      OutputFolder output,
      RunOptions options,
      ObjectNode madeWith,
      EarlierRun earlier,
      InputListing listing,
      RunCounts counts,
      AppliedCorrections corrections,
      Stopwatch stopwatch,
      SparkSession spark)
      throws IOException {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("pullquote", Version.current());
    json.put("spark", spark.version());
    json.put("java", Runtime.version().toString());
    json.put("status", options.exceededBy(counts) ? "too_many_rejects" : "ok");
    json.put("started", stopwatch.started().toString());
    json.put("finished", Instant.now().toString());
    json.set("options", given(options));
    json.set(MADE_WITH, madeWith);
    ObjectNode read = json.putObject("input");
    read.put("files", earlier.input("files") + listing.files().size());
    read.put(
        "bytes",
        earlier.input("bytes") + listing.files().stream().mapToLong(InputFile::bytes).sum());
    read.put(
        "files_of_other_kinds", earlier.input("files_of_other_kinds") + listing.ignored().size());
    read.put("records", counts.records());
    counted(counts).forEach((name, values) -> json.set(name, MAPPER.valueToTree(values)));
    if (corrections.given() > 0) {
      ObjectNode said = json.putObject("corrections");
      said.put("given", corrections.given());
      said.put("applied", corrections.given() - corrections.notFitting().size());
      said.set("not_fitting", MAPPER.valueToTree(corrections.notFitting()));
    }
    json.set("seconds", MAPPER.valueToTree(stopwatch.laps()));
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    ObjectNode files = json.putObject(FILES);
    for (Table table : Tables.ALL) {
      files.set(table.name(), MAPPER.valueToTree(sizes(output.table(table.name()), configuration)));
    }
    try (OutputStream out =
        output.runJson().getFileSystem(configuration).create(output.runJson(), true)) {
      out.write(MAPPER.writeValueAsBytes(json));
      out.write('\n');
    }
  }

  /** What the run was told. */
  static ObjectNode given(RunOptions options) {
    ObjectNode given = MAPPER.createObjectNode();
    given.put("input", String.join(", ", options.inputs()));
    given.put("output", options.output());
    given.put("max_article_chars", options.maxArticleChars());
    given.put("speakers", options.speakers());
    given.put("corrections", options.corrections());
    given.put("min_confidence", options.analysis().minConfidence());
    given.put("any_language", options.analysis().anyLanguage());
    given.put("summary_strategy", options.analysis().summary().strategy().key());
    Budget budget = options.analysis().summary().budget();
    given.set("summary_" + budget.unit(), MAPPER.valueToTree(budget.size()));
    given.put("corpus", options.corpus());
    given.put("max_reject_rate", options.maxRejectRate());
    given.set("fields", MAPPER.valueToTree(new TreeMap<>(options.fields())));
    given.set("keep", MAPPER.valueToTree(options.kept()));
    return given;
  }

  /** The bytes of each Parquet file of a table, by its name. */
  private static SortedMap<String, Long> sizes(Path folder, Configuration configuration)
      throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (FileStatus file : folder.getFileSystem(configuration).listStatus(folder)) {
      sizes.put(file.getPath().getName(), file.getLen());
    }
    return sizes;
  }

  /** What is counted, by the names that it has in the account. */
  public static Map<String, Map<String, Long>> counted(RunCounts counts) {
    Map<String, Map<String, Long>> counted = new LinkedHashMap<>();
    counted.put("tables", counts.tables());
    counted.put("articles_by_language", counts.languages());
    counted.put("rejects_by_reason", counts.rejects());
    counted.put("quotes_by_status", counts.statuses());
    counted.put("quotes_by_method", counts.methods());
    counted.put("quotes_by_reason", counts.reasons());
    return counted;
  }

  /** The account that stands in a file. */
  public static JsonNode read(Path file, Configuration configuration) throws IOException {
    try (InputStream in = file.getFileSystem(configuration).open(file)) {
      return MAPPER.readTree(in.readAllBytes());
    }
  }
}
