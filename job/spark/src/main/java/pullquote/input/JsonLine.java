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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private static final int MOST_SEEN = 1000;

  private final Fields fields;
  private final int maxChars;
  private final UnreadFields unread;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param unread takes the names of fields that nothing is made of
   */
  JsonLine(Fields fields, int maxChars, UnreadFields unread) {
    this.fields = fields;
    this.maxChars = maxChars;
    this.unread = unread;
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
    return read(json, file, number, fallbackId, line);
  }

  /**
   * The record in a JSON value.
   *
   * @param number the line's or the object's; null where the file has one article
   * @param written as it was written, for a sample
   */
  InputRecord read(
      JsonNode json, String file, @Nullable Long number, String fallbackId, String written) {
    if (!json.isObject()) {
      return reject(file, number, RejectReason.BAD_JSON, kind(json) + ", not an object", written);
    }
    JsonNode id = field(json, "id");
    JsonNode text = field(json, "text");
    if (id != null && !id.isTextual() && !id.isNumber()) {
      return reject(file, number, RejectReason.BAD_FIELD, wrongType("id", id), written);
    }
    if (text != null && !text.isTextual()) {
      return reject(file, number, RejectReason.BAD_FIELD, wrongType("text", text), written);
    }
    List<String> issues = new ArrayList<>();
    return new ArticleFields(
            id == null ? null : id.asText(),
            text == null ? null : text.textValue(),
            string(json, "title", issues),
            string(json, "outlet", issues),
            string(json, "url", issues),
            publishedAt(json, issues),
            issues,
            kept(json))
        .record(file, number, fallbackId, maxChars, written);
  }

  /** Text as it is, anything else as JSON. */
  private SortedMap<String, String> kept(JsonNode json) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (String name : fields.kept()) {
      JsonNode value = json.get(name);
      if (value != null && !value.isNull()) {
        kept.put(name, value.isTextual() ? value.textValue() : value.toString());
      }
    }
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.isRead(name) && seen.size() < MOST_SEEN && seen.add(name)) {
                unread.add(name);
              }
            });
    return kept;
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
      String file, @Nullable Long number, RejectReason reason, String detail, String line) {
    return InputRecord.of(
        new Reject(
            file,
            number,
            reason,
            Texts.withoutLoneSurrogates(detail),
            Texts.withoutLoneSurrogates(line)));
  }

  /** Jackson's message without the line itself, and where in it. */
  static String message(JsonProcessingException e) {
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
