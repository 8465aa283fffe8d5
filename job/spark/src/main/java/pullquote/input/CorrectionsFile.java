package pullquote.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.Correction;
import pullquote.analysis.Corrections;
import pullquote.entity.GoldQuotation;
import pullquote.entity.SpeakerType;

/**
 * Reads what readers have said of quotations, as the page saves it: a JSON object a line with
 * {@code article}, {@code start}, {@code end}, {@code text}, {@code status} (speech, not_speech,
 * unsourced), {@code mention_start}, {@code mention_end}, {@code mention}, {@code speaker} and
 * {@code speaker_type}.
 */
public final class CorrectionsFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CorrectionsFile() {}

  /**
   * Reads a file of them.
   *
   * @throws RefusedException if the file cannot be read or a line is no correction; the message
   *     says which
   */
  public static Corrections read(Path file, Configuration configuration) throws RefusedException {
    List<Correction> corrections = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.getFileSystem(configuration).open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          corrections.add(correction(JSON.readTree(line)));
        }
      }
      return new Corrections(corrections);
    } catch (JsonProcessingException e) {
      throw RefusedException.usage(place(file, number) + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw RefusedException.usage(place(file, number) + e.getMessage());
    } catch (IOException e) {
      throw RefusedException.usage(
          "--corrections " + Paths.shown(file) + " cannot be read: " + e.getMessage());
    }
  }

  private static String place(Path file, int line) {
    return "--corrections " + Paths.shown(file) + ", line " + line + ": ";
  }

  private static Correction correction(JsonNode line) {
    String type = string(line, "speaker_type");
    return new Correction(
        required(string(line, "article"), "article"),
        required(number(line, "start"), "start"),
        required(number(line, "end"), "end"),
        string(line, "text"),
        key(GoldQuotation.Status.class, required(string(line, "status"), "status"), "status"),
        number(line, "mention_start"),
        number(line, "mention_end"),
        string(line, "mention"),
        string(line, "speaker"),
        type == null ? null : key(SpeakerType.class, type, "speaker_type"));
  }

  private static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new IllegalArgumentException("there is no " + field);
    }
    return value;
  }

  private static @Nullable String string(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException(field + " is no string");
    }
    return value.textValue();
  }

  private static @Nullable Integer number(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isInt()) {
      throw new IllegalArgumentException(field + " is no whole number");
    }
    return value.intValue();
  }

  private static <E extends Enum<E>> E key(Class<E> type, String key, String field) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(field + " " + key + " is not known"));
  }
}
