package pullquote.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.output.WrittenArticle;
import pullquote.output.WrittenTables;
import pullquote.tables.TableRow;

/**
 * What the page is about, as JSON. Rows are arrays, in the order of the columns named once: of the
 * texts nothing stands there twice that could be cut out of them, but for the quotations.
 */
final class PageData {

  private static final List<String> ARTICLE =
      List.of(
          "article_id",
          "title",
          "outlet",
          "url",
          "published_at",
          "duplicate_of",
          "text",
          "summary",
          "flags",
          "top_quote_id",
          "sentences",
          "quotes");

  private static final List<String> SENTENCE =
      List.of("start", "end", "kind", "salience", "rank", "in_summary");

  private static final List<String> QUOTE =
      List.of(
          "quote_id",
          "quote_index",
          "utterance_index",
          "start",
          "end",
          "text",
          "kind",
          "closed",
          "off_topic",
          "cue",
          "cue_start",
          "cue_end",
          "mention",
          "mention_start",
          "mention_end",
          "speaker",
          "speaker_type",
          "descriptor",
          "method",
          "confidence",
          "mention_confidence",
          "speaker_method",
          "on_behalf_of",
          "status",
          "reason",
          "runner_up",
          "cluster_id");

  private static final Set<String> INTEGERS =
      Set.of(
          "quote_index",
          "utterance_index",
          "start",
          "end",
          "rank",
          "cue_start",
          "cue_end",
          "mention_start",
          "mention_end");
  private static final Set<String> REALS = Set.of("salience", "confidence", "mention_confidence");
  private static final Set<String> TRUTHS = Set.of("closed", "off_topic", "in_summary");

  private final WrittenTables tables;
  private final CorpusCounts totals;
  private final Set<String> chosen;
  private final @Nullable String leftOut;

  PageData(
      WrittenTables tables, CorpusCounts totals, Set<String> chosen, @Nullable String leftOut) {
    this.tables = tables;
    this.totals = totals;
    this.chosen = chosen;
    this.leftOut = leftOut;
  }

  void write(JsonGenerator json) throws IOException {
    JsonNode run = tables.run();
    json.setCodec(new ObjectMapper());
    json.writeStartObject();
    json.writeStringField("version", run.path("pullquote").asText("?"));
    json.writeStringField("finished", run.path("finished").asText(null));
    json.writeStringField("input", run.path("options").path("input").asText(null));
    json.writeStringField("left_out", leftOut);
    json.writeObjectField("counts", run.path("tables"));
    json.writeObjectFieldStart("columns");
    json.writeObjectField("articles", ARTICLE);
    json.writeObjectField("sentences", SENTENCE);
    json.writeObjectField("quotes", QUOTE);
    json.writeEndObject();
    writeTotals(json);
    json.writeArrayFieldStart("articles");
    tables.forEachArticle(chosen::contains, article -> write(article, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTotals(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("all");
    json.writeArrayFieldStart("speakers");
    for (CorpusCounts.Speaker one : totals.speakers()) {
      json.writeObject(List.of(one.name(), one.type(), one.quotes(), one.articles(), one.words()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("outlets");
    for (CorpusCounts.Outlet one : totals.outlets()) {
      json.writeObject(List.of(one.name(), one.articles(), one.quotes()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("days");
    for (Map.Entry<String, Integer> day : totals.days().entrySet()) {
      json.writeObject(List.of(day.getKey(), day.getValue()));
    }
    json.writeEndArray();
    json.writeObjectField("statuses", totals.statuses());
    json.writeObjectField("reasons", totals.reasons());
    json.writeObjectField("confidence", totals.confidence());
    json.writeEndObject();
  }

  private static void write(WrittenArticle article, JsonGenerator json) throws IOException {
    TableRow row = article.article();
    TableRow summary = article.summary();
    json.writeStartArray();
    for (String column : List.of("article_id", "title", "outlet", "url")) {
      json.writeString(row.string(column));
    }
    Instant published = row.time("published_at");
    json.writeString(published == null ? null : published.toString());
    json.writeString(row.string("duplicate_of"));
    json.writeString(row.value("text"));
    json.writeString(summary.value("summary"));
    json.writeObject(summary.strings("flags"));
    json.writeString(summary.string("top_quote_id"));
    write(article.sentences(), SENTENCE, json);
    write(article.quotes(), QUOTE, json);
    json.writeEndArray();
  }

  private static void write(List<TableRow> rows, List<String> columns, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (TableRow row : rows) {
      json.writeStartArray();
      for (String column : columns) {
        write(row, column, json);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void write(TableRow row, String column, JsonGenerator json) throws IOException {
    if (!row.has(column)) {
      json.writeNull();
    } else if (INTEGERS.contains(column)) {
      json.writeNumber(row.integer(column));
    } else if (REALS.contains(column)) {
      json.writeNumber(Math.round(row.real(column) * 1000) / 1000.0);
    } else if (TRUTHS.contains(column)) {
      json.writeBoolean(row.flag(column));
    } else {
      json.writeString(row.value(column));
    }
  }
}
