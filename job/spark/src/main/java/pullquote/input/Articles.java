package pullquote.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import pullquote.text.Article;

/** The articles of an input, read one after the other in this process: for a look at a few. */
public final class Articles {

  private Articles() {}

  /**
   * Reads them as they are asked for, in the order of the files.
   *
   * @param input a file or a folder, as a run takes it
   * @param fields the input's name of a field, by the name that the job knows it by
   * @param maxChars longer texts are no articles; in Unicode code points
   * @param notes takes what a person should know about records that are no articles
   * @throws RefusedException if there is nothing to read
   */
  public static Stream<Article> read(
      String input, Map<String, String> fields, int maxChars, Consumer<String> notes)
      throws IOException, RefusedException {
    Configuration configuration = new Configuration();
    Fields named = Fields.named(fields);
    Path path = Paths.meant(input, configuration);
    InputListing listing = InputListing.of(configuration, path, null);
    InputReader.checkColumns(listing.files(), configuration, named);
    FileReading reading =
        new FileReading(new SerializableConfiguration(configuration), named, maxChars);
    Iterator<InputRecord> records = reading.records(new FileReading.Batch(listing.files()));
    return StreamSupport.stream(((Iterable<InputRecord>) () -> records).spliterator(), false)
        .flatMap(record -> article(record, notes));
  }

  private static Stream<Article> article(InputRecord record, Consumer<String> notes) {
    if (record.article() != null) {
      return Stream.of(record.article());
    }
    Reject reject = Objects.requireNonNull(record.reject());
    notes.accept(
        InputRecord.source(reject.file(), reject.position())
            + " holds no article: "
            + reject.detail());
    return Stream.empty();
  }
}
