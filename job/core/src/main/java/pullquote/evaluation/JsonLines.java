package pullquote.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads files of gold: a JSON object a line; lines of white space are none. */
final class JsonLines {
  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonLines() {}

  /** Takes the object of a line. */
  @FunctionalInterface
  interface Reader {
    /**
     * Takes one.
     *
     * @throws IOException if the object is not what it should be; the message says how, not where
     */
    void read(JsonNode object, int line) throws IOException;
  }

  /** Of a file that may be packed with gzip, as its name says. */
  private static BufferedReader open(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }
    InputStream packed = new GZIPInputStream(Files.newInputStream(file));
    return new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8.newDecoder()));
  }

  /**
   * Hands over the objects, in the order of the lines.
   *
   * @throws IOException if the file cannot be read or a line is no such object; the message names
   *     the file and the line
   */
  static void read(Path file, Reader into) throws IOException {
    int number = 0;
    try (BufferedReader reader = open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          into.read(object(line), number);
        }
      }
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + file, e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ", behind line " + number + ": no UTF-8", e);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ", line " + number + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      String place = number == 0 ? file.toString() : file + ", line " + number;
      throw new IOException(place + ": " + e.getMessage(), e);
    }
  }

  private static JsonNode object(String line) throws IOException {
    JsonNode json = MAPPER.readTree(line);
    if (!json.isObject()) {
      throw new IOException("no JSON object");
    }
    return json;
  }

  static String required(JsonNode json, String field) throws IOException {
    return present(optional(json, field), field);
  }

  /** A string; null if there is none. An id may be a number. */
  static @Nullable String optional(JsonNode json, String field) throws IOException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !(field.equals("id") && value.isNumber())) {
      throw new IOException(field + " is no string");
    }
    return value.asText();
  }

  static int requiredInt(JsonNode json, String field) throws IOException {
    return present(optionalInt(json, field), field);
  }

  /** A whole number; null if there is none. */
  static @Nullable Integer optionalInt(JsonNode json, String field) throws IOException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isInt()) {
      throw new IOException(field + " is no whole number");
    }
    return value.intValue();
  }

  /** False if there is none. */
  static boolean isTrue(JsonNode json, String field) throws IOException {
    JsonNode value = json.get(field);
    if (value != null && !value.isNull() && !value.isBoolean()) {
      throw new IOException(field + " is neither true nor false");
    }
    return value != null && value.asBoolean();
  }

  private static <T> T present(@Nullable T value, String field) throws IOException {
    if (value == null) {
      throw new IOException("there is no " + field);
    }
    return value;
  }
}
