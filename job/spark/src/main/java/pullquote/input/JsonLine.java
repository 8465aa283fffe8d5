package pullquote.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a line of JSON Lines, strictly: a key twice or a word after the object spoils it. */
final class JsonLine {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // The line's own length is bounded already.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Fields fields;
  private final int maxChars;

  JsonLine(Fields fields, int maxChars) {
    this.fields = fields;
    this.maxChars = maxChars;
  }

  /**
   * The record on a line.
   *
   * @param number the line's, from 1
   * @param fallbackId the article's id if it has none
   */
  InputRecord read(String line, String file, long number, String fallbackId) {
    JsonNode json;
    try {
      json = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return reject(file, number, RejectReason.BAD_JSON, message(e), line);
    }
    if (!json.isObject()) {
      return reject(file, number, RejectReason.BAD_JSON, kind(json) + ", not an object", line);
    }
    JsonNode id = field(json, "id");
    JsonNode text = field(json, "text");
    if (id != null && !id.isTextual() && !id.isNumber()) {
      return reject(file, number, RejectReason.BAD_FIELD, wrongType("id", id), line);
    }
    if (text != null && !text.isTextual()) {
      return reject(file, number, RejectReason.BAD_FIELD, wrongType("text", text), line);
    }
    List<String> issues = new ArrayList<>();
    return new ArticleFields(
            id == null ? null : id.asText(),
            text == null ? null : text.textValue(),
            string(json, "title", issues),
            string(json, "outlet", issues),
            string(json, "url", issues),
            publishedAt(json, issues),
            issues)
        .record(file, number, fallbackId, maxChars, line);
  }

  private String wrongType(String known, JsonNode value) {
    return fields.name(known) + " is " + kind(value);
  }

  private @Nullable JsonNode field(JsonNode json, String known) {
    for (String name : fields.names(known)) {
      JsonNode value = json.get(name);
      if (value != null) {
        return value.isNull() ? null : value;
      }
    }
    return null;
  }

  private @Nullable String string(JsonNode json, String known, List<String> issues) {
    JsonNode value = field(json, known);
    if (value != null && !value.isTextual()) {
      issues.add(ArticleFields.issue(known));
      return null;
    }
    return value == null ? null : value.textValue();
  }

  private @Nullable Instant publishedAt(JsonNode json, List<String> issues) {
    JsonNode value = field(json, "published_at");
    if (value == null) {
      return null;
    }
    Optional<Instant> read = Optional.ofNullable(value.textValue()).flatMap(PublishedAt::parse);
    if (read.isEmpty()) {
      issues.add(ArticleFields.issue("published_at"));
    }
    return read.orElse(null);
  }

  private static InputRecord reject(
      String file, long number, RejectReason reason, String detail, String line) {
    return InputRecord.of(
        new Reject(
            file,
            number,
            reason,
            Texts.withoutLoneSurrogates(detail),
            Texts.withoutLoneSurrogates(line)));
  }

  /** Jackson's message without the line itself, and where in it. */
  private static String message(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return e.getOriginalMessage()
        + (location == null ? "" : " (column " + location.getColumnNr() + ")");
  }

  private static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case MISSING -> "nothing";
      default -> "a " + json.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }
}
