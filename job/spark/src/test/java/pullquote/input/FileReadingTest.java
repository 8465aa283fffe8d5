package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.input.FileReading.Batch;

/** Files with all that can be wrong with them, read without a Spark. */
final class FileReadingTest {

  private static final int MAX_CHARS = 40;

  @TempDir Path folder;

  private InputFile file(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new InputFile(file.toUri(), name, content.length, FileKind.of(name).orElseThrow());
  }

  private InputFile file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** The records as one reads them: the article's id and text, or the reason and detail. */
  private static List<String> read(InputFile... files) throws RefusedException {
    FileReading reading =
        new FileReading(
            new SerializableConfiguration(new Configuration()), Fields.named(Map.of()), MAX_CHARS);
    List<String> records = new ArrayList<>();
    reading
        .records(new Batch(List.of(files)))
        .forEachRemaining(record -> records.add(shown(record)));
    return records;
  }

  private static String shown(InputRecord record) {
    Reject reject = record.reject();
    if (reject != null) {
      return InputRecord.source(reject.file(), reject.position())
          + " "
          + reject.reason().key()
          + ": "
          + reject.detail();
    }
    var article = java.util.Objects.requireNonNull(record.article());
    return article.source() + " " + article.id() + ": " + article.text();
  }

  @Test
  void aTextFileIsAnArticleAsItStands() throws Exception {
    assertThat(
            read(
                file("a.txt", "It rained.\r\n\r\nA lot.\r\n"),
                file("b.TXT", "\uFEFFIt rained."),
                file("c.txt", "\uD83C\uDF27".repeat(MAX_CHARS))))
        .containsExactly(
            "a.txt a: It rained.\r\n\r\nA lot.\r\n",
            "b.TXT b: It rained.",
            "c.txt c: " + "\uD83C\uDF27".repeat(MAX_CHARS));
  }

  @Test
  void aTextFileThatIsNoArticleSaysWhy() throws Exception {
    assertThat(
            read(
                file("a.txt", new byte[] {'a', (byte) 0xC3, '('}),
                file("b.txt", ""),
                file("c.txt", " \r\n\t\u00A0"),
                file("d.txt", "x".repeat(MAX_CHARS + 1)),
                file("e.txt", "x".repeat(10_000)),
                file("utf16.txt", "It rained.".getBytes(StandardCharsets.UTF_16)),
                file("last.txt", "It rained.")))
        .containsExactly(
            "a.txt invalid_utf8: not UTF-8 at byte 1",
            "b.txt empty_text: the text is empty",
            "c.txt empty_text: the text is empty",
            "d.txt too_long: 41 characters, over 40",
            "e.txt too_long: 10000 bytes, over 40 characters",
            "utf16.txt invalid_utf8: not UTF-8 at byte 0",
            "last.txt last: It rained.");
  }

  /** How many records are lost with it, nobody knows: no row could stand for them. */
  @ParameterizedTest
  @ValueSource(strings = {"gone.txt", "gone.jsonl", "gone.json", "gone.csv", "gone.parquet"})
  void aFileThatIsGoneEndsTheRun(String name) throws Exception {
    InputFile gone = file(name, "It rained.");
    Files.delete(folder.resolve(name));
    assertThatThrownBy(() -> read(file("a.txt", "It rained."), gone))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read " + name)
        .hasCauseInstanceOf(FileNotFoundException.class);
  }

  /** Who has come to a locked door: the run goes on, and says so. */
  public static final class LockedFileSystem extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("locked:///");
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path path, int bufferSize)
        throws IOException {
      throw new FileNotFoundException(path + " (Permission denied)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"locked.txt", "locked.jsonl", "locked.json", "locked.csv", "locked.parquet"})
  void aFileThatMayNotBeReadIsAReject(String name) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set("fs.locked.impl", LockedFileSystem.class.getName());
    InputFile locked =
        new InputFile(URI.create("locked:///" + name), name, 10, FileKind.of(name).orElseThrow());
    FileReading reading =
        new FileReading(
            new SerializableConfiguration(configuration), Fields.named(Map.of()), MAX_CHARS);
    List<InputRecord> records = new ArrayList<>();
    reading
        .records(new Batch(List.of(locked, file("a.txt", "It rained."))))
        .forEachRemaining(records::add);
    assertThat(records).hasSize(2);
    assertThat(records.get(0).reject())
        .isEqualTo(
            new Reject(
                name, null, RejectReason.UNREADABLE_FILE, "permission to read it is denied", null));
    assertThat(records.get(1).reject()).isNull();
  }

  @Test
  void theObjectsOfAnArrayAreRecords() throws Exception {
    assertThat(
            read(
                file(
                    "a.json",
                    """
                    \uFEFF[{"id":"x","text":"One."}, {"text":"Two.","text":"Three.","more":{"a":[1]}},
                     7, {"text":null}, {"text":"Four.", "by":{"name":"Lee"}}]"""),
                file("b.json", "{\"text\":\"Alone.\"}"),
                file("c.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"),
                file("d.json", " [ ] "),
                file("e.json.gz", gzip("[{\"text\":\"Packed.\"}]"))))
        .containsExactly(
            "a.json:0 x: One.",
            "a.json:1 bad_json: Duplicate field 'text' (column 53)",
            "a.json:2 bad_json: a number, not an object",
            "a.json:3 missing_text: there is no text",
            "a.json:4 a:4: Four.",
            "b.json b: Alone.",
            "c.json:0 c:0: One.",
            "c.json:1 c:1: Two.",
            "e.json.gz:0 e:0: Packed.");
  }

  @Test
  void anArrayThatBreaksOffKeepsWhatCameBefore() throws Exception {
    List<String> records =
        read(
            file("a.json", "[{\"text\":\"One.\"},{\"text\":\"Tw"),
            file("b.json", "[{\"text\":\"One.\"}] [1]"),
            file(
                "c.json",
                joined("[{\"text\":\"".getBytes(StandardCharsets.UTF_8), new byte[] {-1})),
            file("last.txt", "It rained."));
    assertThat(records)
        .extracting(record -> record.replaceAll(":? [^:]*$", ""))
        .containsExactly(
            "a.json:0 a:0",
            "a.json:1 bad_json",
            "b.json:0 b:0",
            "b.json:1 bad_json",
            "c.json:0 invalid_utf8",
            "last.txt last");
  }

  @Test
  void theRowsOfACsvFileAreRecords() throws Exception {
    assertThat(
            read(
                file(
                    "a.csv",
                    "\uFEFFid,text\r\nx,\"She said \"\"no,\"\"\r\nand left.\"\r\n\r\n,Two.\r\ny,\r\nz,One,two\r\n"),
                file("b.csv", "text;outlet\nIt rained, a lot.;Post\n"),
                file("c.csv", "text\tid\nTabs.\tt1"),
                file("d.csv", "text\n\"never closed\nand so on\n"),
                file(
                    "e.csv",
                    joined("text\nOne.\n".getBytes(StandardCharsets.UTF_8), new byte[] {-1})),
                file("f.csv.gz", gzip("text\nPacked.\n")),
                file("g.csv", "body,author\nIt rained.,Lee\n"),
                file("h.csv", "")))
        .containsExactly(
            "a.csv:2 x: She said \"no,\"\r\nand left.",
            "a.csv:5 a:5: Two.",
            "a.csv:6 empty_text: the text is empty",
            "a.csv:7 bad_field: the row has 3 fields, and the first line 2",
            "b.csv:2 b:2: It rained, a lot.",
            "c.csv:2 t1: Tabs.",
            "d.csv:2 corrupt_file: a quotation mark opens a field that has no end",
            "e.csv:2 e:2: One.",
            "e.csv:3 invalid_utf8: not UTF-8 at byte 0",
            "f.csv.gz:2 f:2: Packed.",
            "g.csv missing_text: There is no column text in g.csv, whose first line has body, author:"
                + " name the one that has the text, as in --field text=body",
            "h.csv missing_text: There is no column text in h.csv, whose first line has : name the"
                + " one that has the text, as in --field text=body");
  }

  @Test
  void aRowThatIsTooLongEndsTheFile() throws Exception {
    assertThat(read(file("a.csv", "text\nOne.\n\"" + "x".repeat(2 << 20) + "\"\nTwo.\n")))
        .containsExactly(
            "a.csv:2 a:2: One.",
            "a.csv:3 too_long: the row is over 1049056 bytes; the rest of the file was not read");
  }

  @Test
  void furtherFieldsAreKeptAndOthersAreNamed() throws Exception {
    UnreadFields unread = new UnreadFields();
    FileReading reading =
        new FileReading(
            new SerializableConfiguration(new Configuration()),
            Fields.named(Map.of(), List.of("section", "page")),
            MAX_CHARS,
            unread);
    List<Map<String, String>> kept = new ArrayList<>();
    reading
        .records(
            new Batch(
                List.of(
                    file(
                        "a.jsonl",
                        "{\"text\":\"One.\",\"section\":\"News\",\"page\":3,\"author\":\"Lee\"}"),
                    file("b.csv", "text,section,desk\nTwo.,Sport,x\n"))))
        .forEachRemaining(record -> kept.add(record.kept()));
    assertThat(kept)
        .containsExactly(Map.of("section", "News", "page", "3"), Map.of("section", "Sport"));
    assertThat(unread.value()).containsExactly("author", "desk");
  }

  @Test
  void aLineIsARecordWhateverItsEnd() throws Exception {
    assertThat(
            read(
                file(
                    "a.jsonl",
                    "\uFEFF{\"id\":\"x\",\"text\":\"One.\"}\r\n\r\n  \n{\"text\":\"Two.\"}"),
                file("b.ndjson", ""),
                file(
                    "c.jsonl",
                    joined("{\"id\":\"".getBytes(StandardCharsets.UTF_8), new byte[] {-1}))))
        .containsExactly(
            "a.jsonl:1 x: One.",
            "a.jsonl:4 a:4: Two.",
            "c.jsonl:1 invalid_utf8: not UTF-8 at byte 7");
  }

  @Test
  void aLineThatIsTooLongDoesNotHideTheNext() throws Exception {
    String padding = "x".repeat(2 << 20);
    assertThat(
            read(
                file(
                    "a.jsonl",
                    "{\"text\":\"One.\",\"raw\":\"" + padding + "\"}\n{\"text\":\"Two.\"}\n")))
        .containsExactly(
            "a.jsonl:1 too_long: the line is over 1049056 bytes", "a.jsonl:2 a:2: Two.");
  }

  @Test
  void aBombIsStoppedWhileItIsRead() throws Exception {
    byte[] start = gzip("{\"text\":\"One.\"}\n");
    byte[] spaces = gzip(" ".repeat(50 << 20));
    assertThat(read(file("bomb.jsonl.gz", joined(joined(start, spaces), spaces))))
        .containsExactly(
            "bomb.jsonl.gz:1 bomb:1: One.",
            "bomb.jsonl.gz:2 too_long: the line is over 1049056 bytes; the rest of the file was not"
                + " read");
  }

  @Test
  void everyMemberOfAGzipIsRead() throws Exception {
    assertThat(
            read(
                file(
                    "a.jsonl.gz",
                    joined(gzip("{\"text\":\"One.\"}\n"), gzip("{\"text\":\"Two.\"}")))))
        .containsExactly("a.jsonl.gz:1 a:1: One.", "a.jsonl.gz:2 a:2: Two.");
  }

  @Test
  void aBrokenGzipIsOneReject() throws Exception {
    byte[] packed = gzip("{\"text\":\"One.\"}\n");
    byte[] flipped = packed.clone();
    flipped[packed.length - 6] ^= 1;
    assertThat(
            read(
                file("empty.jsonl.gz", ""),
                file("plain.jsonl.gz", "{\"text\":\"One.\"}\n"),
                file("flipped.jsonl.gz", flipped),
                file("rest.jsonl.gz", joined(packed, new byte[] {'r', 'e', 's', 't'}))))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "empty.jsonl.gz:1 corrupt_file: cannot be unpacked: the file is empty"),
            second ->
                assertThat(second)
                    .isEqualTo(
                        "plain.jsonl.gz:1 corrupt_file: cannot be unpacked: not a gzip file"),
            third -> assertThat(third).startsWith("flipped.jsonl.gz:1 corrupt_file: "),
            fourth -> assertThat(fourth).isEqualTo("rest.jsonl.gz:1 rest:1: One."),
            fifth -> assertThat(fifth).startsWith("rest.jsonl.gz:2 corrupt_file: "));
  }

  @Test
  void filesAreSharedOutInTheirOrder() {
    List<InputFile> files =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    new InputFile(
                        java.net.URI.create("file:/f" + i),
                        "f" + i,
                        i == 500 ? 100 << 20 : 4000,
                        FileKind.TEXT))
            .toList();
    for (int tasks : new int[] {1, 2, 16, 500}) {
      List<Batch> batches = FileReading.batches(files, tasks);
      assertThat(batches.stream().flatMap(batch -> batch.files().stream())).isEqualTo(files);
      assertThat(batches).hasSizeBetween(3, 100);
      assertThat(batches).filteredOn(batch -> batch.files().contains(files.get(500))).hasSize(1);
    }
  }
}
