package pullquote.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import pullquote.entity.SpeakerRegistry;
import pullquote.entity.SpeakerType;

/**
 * Reads the registry of known speakers: a JSON array of objects with {@code name} and, if need be,
 * {@code id} (else the name), {@code aliases}, {@code type} (person or organisation; else person)
 * and {@code external_ids}.
 */
public final class SpeakersFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SpeakersFile() {}

  /**
   * Reads a file of them.
   *
   * @throws RefusedException if the file cannot be read, is no such array, or two entries share an
   *     id, a name or an alias; the message says which
   */
  public static SpeakerRegistry read(Path file, Configuration configuration)
      throws RefusedException {
    try (InputStream stream = file.getFileSystem(configuration).open(file)) {
      JsonNode root = JSON.readTree(stream);
      if (root == null || !root.isArray()) {
        throw RefusedException.usage("--speakers " + file + " is no JSON array of speakers");
      }
      List<SpeakerRegistry.Entry> entries = new ArrayList<>();
      for (JsonNode node : root) {
        entries.add(entry(node));
      }
      return new SpeakerRegistry(entries);
    } catch (JsonProcessingException e) {
      throw RefusedException.usage(
          "--speakers "
              + file
              + ", line "
              + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
              + ": "
              + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw RefusedException.usage("--speakers " + file + ": " + e.getMessage());
    } catch (IOException e) {
      throw RefusedException.usage("--speakers " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static SpeakerRegistry.Entry entry(JsonNode node) {
    String name = node.path("name").asText("").strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a speaker without a name: " + node);
    }
    return new SpeakerRegistry.Entry(
        node.path("id").asText(name),
        name,
        strings(node, "aliases"),
        type(node, name),
        strings(node, "external_ids"));
  }

  private static SpeakerType type(JsonNode node, String name) {
    String type = node.path("type").asText("person");
    try {
      return SpeakerType.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("type " + type + " of " + name, e);
    }
  }

  private static List<String> strings(JsonNode node, String field) {
    List<String> strings = new ArrayList<>();
    node.path(field).forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
