package pullquote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullquote.summary.GoldSummary;
import pullquote.summary.SummaryReport;
import pullquote.text.Article;

/**
 * Articles with their editors' summaries in JSON Lines: {@code id}, {@code text}, {@code reference}
 * (its sentences separated by line ends) and, if there is one, {@code title}.
 */
public final class SummaryCorpus {
  private SummaryCorpus() {}

  /**
   * All articles, in the order of the lines; lines of white space are none, and a line again is the
   * same article.
   *
   * @throws IOException if the file cannot be read or a line is not of that form; the message names
   *     the file and the line
   */
  public static List<GoldSummary> read(Path file) throws IOException {
    List<GoldSummary> gold = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    Map<String, GoldSummary> items = new HashMap<>();
    JsonLines.read(
        file,
        (json, line) -> {
          GoldSummary item = summary(json);
          String id = item.article().id();
          Integer first = lines.putIfAbsent(id, line);
          if (first == null) {
            items.put(id, item);
            gold.add(item);
          } else if (!item.equals(items.get(id))) {
            throw new IOException("the id " + id + " is that of line " + first);
          }
        });
    if (gold.isEmpty()) {
      throw new IOException(
          file + " holds no articles: a JSON object a line with id, text, reference");
    }
    return gold;
  }

  private static GoldSummary summary(JsonNode json) throws IOException {
    String id = JsonLines.required(json, "id");
    String title = JsonLines.optional(json, "title");
    String text = JsonLines.required(json, "text");
    Article article = new Article(id, id, title, null, null, null, text);
    return new GoldSummary(article, JsonLines.required(json, "reference"));
  }

  /** Writes each system's summaries: a JSON object a line with id, text, reference, systems. */
  public static void write(Path file, List<GoldSummary> gold, SummaryReport report)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      ObjectNode json = JsonLines.MAPPER.createObjectNode();
      json.put("id", gold.get(i).article().id());
      json.put("text", gold.get(i).article().text());
      json.put("reference", gold.get(i).reference());
      json.set("systems", JsonLines.MAPPER.valueToTree(report.summaries().get(i)));
      lines.add(JsonLines.MAPPER.writeValueAsString(json));
    }
    Files.write(file, lines);
  }
}
