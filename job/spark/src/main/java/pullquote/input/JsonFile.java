package pullquote.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON file, read as they are asked for: the objects of an array, or one object,
 * or several after one another, as in a file of JSON Lines under another name. An object is known
 * by its number from 0, but for one that is alone.
 */
final class JsonFile extends Records {

  private static final String NOT_READ = "; the rest of the file was not read";

  private final InputFile file;
  private final JsonLine reader;
  private final WatchedStream storage;
  private final InputStream in;
  private final ObjectMapper mapper;
  private @Nullable JsonParser parser;
  private boolean isArray;
  private long number;

  private JsonFile(
      InputFile file, JsonLine reader, WatchedStream storage, InputStream in, int maxChars) {
    this.file = file;
    this.reader = reader;
    this.storage = storage;
    this.in = in;
    // A parser that had found a key twice could not go on; the mapper's can.
    this.mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(maxChars).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
  }

  /**
   * @param maxChars of one string; a longer one ends the file
   */
  static JsonFile open(InputFile file, Configuration configuration, JsonLine reader, int maxChars)
      throws IOException {
    WatchedStream storage = new WatchedStream(file.open(configuration));
    return new JsonFile(
        file, reader, storage, DecompressedStream.of(file, storage, configuration), maxChars);
  }

  @Override
  @Nullable InputRecord read() {
    try {
      JsonParser tokens = parser == null ? begin() : parser;
      parser = tokens;
      JsonToken token = tokens.currentToken();
      if (token != null && token != JsonToken.END_ARRAY) {
        return record(tokens);
      }
      end();
      return token == JsonToken.END_ARRAY && tokens.nextToken() != null
          ? reject(RejectReason.BAD_JSON, "there is more behind the array" + NOT_READ)
          : null;
    } catch (JsonProcessingException e) {
      end();
      String detail = JsonLine.message(e);
      RejectReason reason =
          e instanceof StreamConstraintsException
              ? RejectReason.TOO_LONG
              : detail.contains("UTF-8") ? RejectReason.INVALID_UTF8 : RejectReason.BAD_JSON;
      return reject(reason, detail + NOT_READ);
    } catch (IOException e) {
      if (storage.failed()) {
        throw new UncheckedIOException("cannot read " + file.name(), e);
      }
      end();
      return reject(RejectReason.CORRUPT_FILE, "cannot be unpacked: " + e.getMessage() + NOT_READ);
    }
  }

  private JsonParser begin() throws IOException {
    JsonParser tokens = mapper.createParser(in);
    isArray = tokens.nextToken() == JsonToken.START_ARRAY;
    if (isArray) {
      tokens.nextToken();
    }
    return tokens;
  }

  private InputRecord record(JsonParser tokens) throws IOException {
    int level = depth(tokens);
    JsonNode json = null;
    String mistake = "";
    try {
      json = mapper.readTree(tokens);
    } catch (JsonMappingException e) {
      mistake = JsonLine.message(e).replaceFirst(" for `ObjectNode`: not allowed[^(]*", " ");
      while (depth(tokens) >= level && tokens.nextToken() != null) {
        // To the end of the object.
      }
    }
    long position = number++;
    tokens.nextToken();
    Long shown = isArray || position > 0 || tokens.currentToken() != null ? position : null;
    if (json == null) {
      return InputRecord.of(new Reject(file.name(), shown, RejectReason.BAD_JSON, mistake, null));
    }
    return reader.read(
        json,
        file.name(),
        shown,
        shown == null ? file.stem() : file.stem() + ":" + shown,
        sample(json));
  }

  private static int depth(JsonParser tokens) {
    return tokens.getParsingContext().getNestingDepth();
  }

  /** The text stands for a record that has one: to write all of it again would take as much. */
  private static String sample(JsonNode json) {
    JsonNode text = json.get(Fields.TEXT);
    return text != null && text.isTextual() ? text.textValue() : json.toString();
  }

  private InputRecord reject(RejectReason reason, String detail) {
    return InputRecord.of(
        new Reject(file.name(), number, reason, Texts.withoutLoneSurrogates(detail), null));
  }

  @Override
  public void close() throws IOException {
    end();
    in.close();
  }
}
