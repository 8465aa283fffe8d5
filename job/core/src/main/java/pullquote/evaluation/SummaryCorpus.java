package pullquote.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.summary.GoldSummary;
import pullquote.summary.SummaryReport;
import pullquote.text.Article;

/**
 * Articles with their editors' summaries in JSON Lines: {@code id}, {@code text}, {@code reference}
 * (its sentences separated by line ends) and, if there is one, {@code title}.
 */
public final class SummaryCorpus {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SummaryCorpus() {}

  /**
   * All articles, in the order of the lines; lines of white space are none.
   *
   * @throws IOException if the file cannot be read or a line is not of that form; the message names
   *     the file and the line
   */
  public static List<GoldSummary> read(Path file) throws IOException {
    List<GoldSummary> gold = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          GoldSummary item = summary(line);
          Integer first = lines.putIfAbsent(item.article().id(), number);
          if (first != null) {
            throw new IOException("the id " + item.article().id() + " is that of line " + first);
          }
          gold.add(item);
        }
      }
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + file, e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ", behind line " + number + ": no UTF-8", e);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ", line " + number + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
    }
    if (gold.isEmpty()) {
      throw new IOException(
          file + " holds no articles: a JSON object a line with id, text, reference");
    }
    return gold;
  }

  private static GoldSummary summary(String line) throws IOException {
    JsonNode json = MAPPER.readTree(line);
    if (!json.isObject()) {
      throw new IOException("no JSON object");
    }
    String id = required(json, "id");
    Article article =
        new Article(id, id, optional(json, "title"), null, null, null, required(json, "text"));
    return new GoldSummary(article, required(json, "reference"));
  }

  private static String required(JsonNode json, String field) throws IOException {
    String value = optional(json, field);
    if (value == null) {
      throw new IOException("there is no " + field);
    }
    return value;
  }

  private static @Nullable String optional(JsonNode json, String field) throws IOException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !(field.equals("id") && value.isNumber())) {
      throw new IOException(field + " is no string");
    }
    return value.asText();
  }

  /** Writes each system's summaries: a JSON object a line with id, text, reference, systems. */
  public static void write(Path file, List<GoldSummary> gold, SummaryReport report)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      ObjectNode json = MAPPER.createObjectNode();
      json.put("id", gold.get(i).article().id());
      json.put("text", gold.get(i).article().text());
      json.put("reference", gold.get(i).reference());
      json.set("systems", MAPPER.valueToTree(report.summaries().get(i)));
      lines.add(MAPPER.writeValueAsString(json));
    }
    Files.write(file, lines);
  }
}
