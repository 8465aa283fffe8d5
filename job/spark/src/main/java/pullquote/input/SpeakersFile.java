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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import pullquote.entity.SpeakerRegistry;
import pullquote.entity.SpeakerType;

/**
 * Reads the registry of known speakers: a JSON array of objects with {@code name} and, if need be,
 * {@code id} (else the name), {@code aliases}, {@code type} (person or organisation; else person)
 * and {@code external_ids}. Further keys, such as a party, are kept as they are.
 */
public final class SpeakersFile {

  /**
   * What such a file holds.
   *
   * @param details the values of further keys, by the speaker's id
   */
  public record Known(
      SpeakerRegistry registry, SortedMap<String, SortedMap<String, String>> details) {

    /** Nobody. */
    public static final Known NOBODY = new Known(SpeakerRegistry.EMPTY, new TreeMap<>());
  }

  private static final Set<String> OWN = Set.of("id", "name", "aliases", "type", "external_ids");
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
  public static Known read(Path file, Configuration configuration) throws RefusedException {
    try (InputStream stream = file.getFileSystem(configuration).open(file)) {
      JsonNode root = JSON.readTree(stream);
      if (root == null || !root.isArray()) {
        throw RefusedException.usage("--speakers " + file + " is no JSON array of speakers");
      }
      List<SpeakerRegistry.Entry> entries = new ArrayList<>();
      SortedMap<String, SortedMap<String, String>> details = new TreeMap<>();
      for (JsonNode node : root) {
        SpeakerRegistry.Entry entry = entry(node);
        entries.add(entry);
        SortedMap<String, String> further = details(node);
        if (!further.isEmpty()) {
          details.put(entry.id(), further);
        }
      }
      return new Known(new SpeakerRegistry(entries), details);
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

  private static SortedMap<String, String> details(JsonNode node) {
    SortedMap<String, String> details = new TreeMap<>();
    node.properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (!OWN.contains(field.getKey()) && !value.isNull()) {
                details.put(field.getKey(), value.isTextual() ? value.asText() : value.toString());
              }
            });
    return details;
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
