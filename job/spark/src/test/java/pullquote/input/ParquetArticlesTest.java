package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pullquote.text.Article;

final class ParquetArticlesTest {

  private final Configuration configuration = new Configuration();

  @TempDir Path folder;

  private Path write(String columns, List<Consumer<Group>> rows) throws IOException {
    Path file = folder.resolve("a.parquet");
    MessageType schema = MessageTypeParser.parseMessageType("message m { " + columns + " }");
    SimpleGroupFactory groups = new SimpleGroupFactory(schema);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(
                HadoopOutputFile.fromPath(
                    new org.apache.hadoop.fs.Path(file.toUri()), configuration))
            .withType(schema)
            .build()) {
      for (Consumer<Group> row : rows) {
        Group group = groups.newGroup();
        row.accept(group);
        writer.write(group);
      }
    }
    return file;
  }

  private static InputFile input(Path file) throws IOException {
    return new InputFile(
        file.toUri(), "deep/" + file.getFileName(), Files.size(file), FileKind.PARQUET);
  }

  private List<InputRecord> read(Path file, Map<String, String> fields) throws Exception {
    List<InputRecord> records = new ArrayList<>();
    ParquetArticles.open(input(file), configuration, Fields.named(fields), 1000, new UnreadFields())
        .forEachRemaining(records::add);
    return records;
  }

  private static Article article(InputRecord record) {
    return Objects.requireNonNull(record.article(), () -> "an article, not " + record.reject());
  }

  private static Reject reject(InputRecord record) {
    return Objects.requireNonNull(record.reject(), () -> "a reject, not " + record.article());
  }

  @Test
  void rowsAreArticlesByTheirColumns() throws Exception {
    Path file =
        write(
            "optional int64 number; optional binary body (STRING); optional binary title;"
                + " optional boolean paid;",
            List.of(
                row ->
                    row.append("number", 7L)
                        .append("body", "It rained.")
                        .append("title", "Rain")
                        .append("paid", true),
                row -> row.append("body", "It rained again."),
                row -> row.append("number", 9L)));
    List<InputRecord> records = read(file, Map.of("id", "number", "text", "body"));
    assertThat(article(records.get(0)))
        .isEqualTo(new Article("7", "deep/a.parquet:0", "Rain", null, null, null, "It rained."));
    assertThat(article(records.get(1)).id()).isEqualTo("deep/a:1");
    assertThat(reject(records.get(2)))
        .isEqualTo(
            new Reject("deep/a.parquet", 2L, RejectReason.MISSING_TEXT, "there is no text", null));
  }

  static Stream<Arguments> times() {
    byte[] julian =
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(3_600_000_000_000L)
            .putInt(2_460_311)
            .array();
    return Stream.of(
        time(
            "int64 published_at (TIMESTAMP(NANOS,false))",
            row -> row.append("published_at", 1704103200123456789L)),
        time(
            "int64 published_at (TIMESTAMP(MICROS,true))",
            row -> row.append("published_at", 1704103200123456L)),
        time(
            "int64 published_at (TIMESTAMP(MILLIS,true))",
            row -> row.append("published_at", 1704103200123L)),
        time("int32 published_at (DATE)", row -> row.append("published_at", 19723)),
        time(
            "int96 published_at",
            row -> row.append("published_at", Binary.fromConstantByteArray(julian))),
        time(
            "binary published_at (STRING)",
            row -> row.append("published_at", "2024-01-01T11:00+01:00")));
  }

  private static Arguments time(String column, Consumer<Group> value) {
    return Arguments.of(column, value);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void everyKindOfTimeIsRead(String column, Consumer<Group> value) throws Exception {
    Path file =
        write(
            "required binary text (STRING); required " + column + ";",
            List.of(value.andThen(row -> row.append("text", "It rained."))));
    InputRecord record = read(file, Map.of()).get(0);
    assertThat(record.issues()).isEmpty();
    assertThat(article(record).publishedAt())
        .isBetween(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-01-01T10:00:01Z"));
  }

  @Test
  void aNumberIsNoTimeAndAListNoTitle() throws Exception {
    Path file =
        write(
            "required binary text (STRING); required int64 published_at;"
                + " repeated binary title (STRING); optional binary url;",
            List.of(
                row ->
                    row.append("text", "It rained.")
                        .append("published_at", 5L)
                        .append("title", "Rain")
                        .append("url", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF}))));
    assertThat(read(file, Map.of()).get(0).issues())
        .containsExactlyInAnyOrder("bad_published_at", "bad_title", "bad_url");
  }

  @Test
  void textThatIsNoneIsRejected() throws Exception {
    Path numbers = write("required int32 text;", List.of(row -> row.append("text", 5)));
    assertThat(reject(read(numbers, Map.of()).get(0)))
        .isEqualTo(
            new Reject(
                "deep/a.parquet",
                null,
                RejectReason.BAD_FIELD,
                "The column text of deep/a.parquet is INT32, not text: convert it, or name another"
                    + " one with --field",
                null));
    assertThat(ParquetArticles.mistake(input(numbers), configuration, Fields.named(Map.of())))
        .contains(
            "The column text of deep/a.parquet is INT32, not text: convert it, or name another one"
                + " with --field");
    Files.delete(numbers);
    Path titles = write("required int32 title;", List.of(row -> row.append("title", 5)));
    assertThat(reject(read(titles, Map.of()).get(0)).reason()).isEqualTo(RejectReason.MISSING_TEXT);
    assertThat(
            ParquetArticles.mistake(
                input(titles), configuration, Fields.named(Map.of("text", "body"))))
        .contains(
            "There is no column body in deep/a.parquet: name the one that has the text, as in"
                + " --field text=body");
    Files.delete(titles);
    Path bytes =
        write(
            "required binary text;",
            List.of(
                row -> row.append("text", Binary.fromConstantByteArray(new byte[] {'a', -1})),
                row -> row.append("text", "It rained.")));
    List<InputRecord> records = read(bytes, Map.of());
    assertThat(reject(records.get(0)).detail()).isEqualTo("not UTF-8 at byte 1");
    assertThat(article(records.get(1)).text()).isEqualTo("It rained.");
  }

  @Test
  void theTextIsLookedForUnderOurNameToo() throws Exception {
    Path file =
        write("required binary text (STRING);", List.of(row -> row.append("text", "It rained.")));
    assertThat(article(read(file, Map.of("text", "body")).get(0)).text()).isEqualTo("It rained.");
  }

  /** One file of another make ends nothing; where there is no other, the run need not begin. */
  @Test
  void onlyWhereNoFileCanHoldArticlesIsTheInputRefused() throws Exception {
    InputFile numbers = input(write("required int32 text;", List.of(row -> row.append("text", 5))));
    InputFile other = new InputFile(numbers.uri(), "a.txt", 1, FileKind.TEXT);
    Fields fields = Fields.named(Map.of());
    InputReader.checkColumns(List.of(numbers, other), configuration, fields);
    assertThatThrownBy(
            () -> InputReader.checkColumns(List.of(numbers, numbers), configuration, fields))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("The column text of deep/a.parquet is INT32");
  }

  @Test
  void aBrokenFileIsOneReject() throws Exception {
    List<Consumer<Group>> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      rows.add(row -> row.append("text", "It rained " + number + " times."));
    }
    Path file = write("required binary text (STRING);", rows);
    byte[] whole = Files.readAllBytes(file);

    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(reject(read(file, Map.of()).get(0)).reason()).isEqualTo(RejectReason.CORRUPT_FILE);

    byte[] scribbled = whole.clone();
    Arrays.fill(scribbled, 4, whole.length / 3, (byte) 7);
    Files.write(file, scribbled);
    List<InputRecord> records = read(file, Map.of());
    assertThat(reject(records.get(records.size() - 1)).detail())
        .startsWith("cannot be read as Parquet: ");

    Files.write(file, new byte[0]);
    assertThat(reject(read(file, Map.of()).get(0)).reason()).isEqualTo(RejectReason.CORRUPT_FILE);
  }
}
