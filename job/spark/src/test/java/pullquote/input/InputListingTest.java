package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputListingTest {

  private final Configuration configuration = new Configuration();

  @TempDir Path folder;

  private InputListing list(Path input, Path output) throws IOException, RefusedException {
    return InputListing.of(
        configuration,
        Paths.meant(input.toString(), configuration),
        Paths.meant(output.toString(), configuration));
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void aFolderIsSearchedThrough() throws Exception {
    files("b.txt", "a/x.JSONL.gz", "a/b/c.ndjson", "p.parquet/part-0.parquet", "c.pdf", "a/noend");
    files(
        ".hidden.txt",
        "_temporary/d.txt",
        ".git/e.txt",
        "p.parquet/_SUCCESS",
        "out/articles/1.txt");
    InputListing listing = list(folder, folder.resolve("out"));
    assertThat(listing.files())
        .extracting(InputFile::name)
        .containsExactly("a/b/c.ndjson", "a/x.JSONL.gz", "b.txt", "p.parquet/part-0.parquet");
    assertThat(listing.files())
        .extracting(InputFile::stem)
        .containsExactly("a/b/c", "a/x", "b", "p.parquet/part-0");
    assertThat(listing.ignored()).containsExactly("a/noend", "c.pdf");
  }

  @Test
  void severalInputsAreNamedUnderWhatHoldsThem() throws Exception {
    files("wire/a.csv", "wire/old/b.json", "desk/a.csv", "desk/notes.pdf");
    InputListing listing =
        InputListing.of(
            configuration,
            List.of(meant("wire"), meant("desk/a.csv"), meant("wire/a.csv")),
            meant("out"));
    assertThat(listing.files())
        .extracting(InputFile::name)
        .containsExactly("desk/a.csv", "wire/a.csv", "wire/old/b.json");
  }

  @Test
  void aPatternStandsForItsFiles() throws Exception {
    files("2015-12.csv", "2016-01.csv", "2016-02.csv", "2016/a.txt", "odd[1].txt");
    assertThat(list(folder.resolve("2016-*.csv"), folder.resolve("out")).files())
        .extracting(InputFile::name)
        .containsExactly("2016-01.csv", "2016-02.csv");
    assertThat(list(folder.resolve("2016*"), folder.resolve("out")).files())
        .extracting(InputFile::name)
        .containsExactly("2016-01.csv", "2016-02.csv", "2016/a.txt");
    assertThat(list(folder.resolve("odd[1].txt"), folder.resolve("out")).files())
        .extracting(InputFile::name)
        .containsExactly("odd[1].txt");
    assertThatThrownBy(() -> list(folder.resolve("2017-*"), folder.resolve("out")))
        .isInstanceOf(RefusedException.class)
        .hasMessage("No file is called like " + folder.resolve("2017-*"));
  }

  /** A folder whose door is locked. */
  public static final class LockedFolders extends RawLocalFileSystem {
    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
      if (path.getName().equals("locked")) {
        throw new IOException("Invalid directory or I/O error occurred for dir: " + path);
      }
      return super.listStatus(path);
    }
  }

  @Test
  void aFolderThatMayNotBeListedIsAReject() throws Exception {
    files("a.txt", "deep/locked/b.txt");
    configuration.set("fs.file.impl", LockedFolders.class.getName());
    configuration.setBoolean("fs.file.impl.disable.cache", true);
    InputListing listing = list(folder, folder.resolve("out"));
    assertThat(listing.files()).extracting(InputFile::name).containsExactly("a.txt", "deep/locked");
    List<InputRecord> records = new ArrayList<>();
    new FileReading(new SerializableConfiguration(configuration), Fields.named(Map.of()), 100)
        .records(new FileReading.Batch(listing.files()))
        .forEachRemaining(records::add);
    assertThat(records.get(1).reject())
        .isEqualTo(
            new Reject(
                "deep/locked",
                null,
                RejectReason.UNREADABLE_FILE,
                "the folder cannot be listed",
                null));
    assertThatThrownBy(() -> list(folder.resolve("deep/locked"), folder.resolve("out")))
        .hasMessage("There is nothing to read: permission to list locked is denied");
  }

  private org.apache.hadoop.fs.Path meant(String name) throws IOException, RefusedException {
    return Paths.meant(folder.resolve(name).toString(), configuration);
  }

  @Test
  void aFileIsAnInput() throws Exception {
    files("deep/b.txt");
    assertThat(list(folder.resolve("deep/b.txt"), folder.resolve("out")).files())
        .extracting(InputFile::name)
        .containsExactly("b.txt");
  }

  @Test
  void theTablesOfAnEarlierRunAreSkipped() throws Exception {
    files("a.txt", "tables/quotes/part-0.parquet", "tables/more/b.txt", "other/quotes/c.txt");
    Files.writeString(
        folder.resolve("tables/run.json"), "{\"pullquote\": \"1\", \"files\": {\"quotes\": {}}}");
    Files.writeString(folder.resolve("other/run.json"), "{\"files\": {\"quotes\": {}}}");
    InputListing listing = list(folder, folder.resolve("out"));
    assertThat(listing.files())
        .extracting(InputFile::name)
        .containsExactly("a.txt", "other/quotes/c.txt", "other/run.json", "tables/more/b.txt");
    assertThat(listing.notes())
        .containsExactly("Skipped the tables of an earlier run, found by run.json in tables");
    assertThatThrownBy(
            () -> {
              Files.delete(folder.resolve("tables/more/b.txt"));
              list(folder.resolve("tables"), folder.resolve("out"));
            })
        .hasMessageEndingWith(
            "; the tables of an earlier run in "
                + folder.resolve("tables")
                + " are no articles: give --input what that run has read");
  }

  @Test
  void aLinkThatLeadsBackIsFollowedOnce() throws Exception {
    files("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
    assertThat(list(folder.resolve("in"), folder.resolve("out")).files()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsRefused() throws Exception {
    assertThatThrownBy(() -> list(folder.resolve("none"), folder.resolve("out")))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "There is no input at " + folder.resolve("none") + ": give --input a file or a folder");
    assertThatThrownBy(() -> list(folder, folder.resolve("out")))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "There is nothing to read in "
                + folder
                + ": no .txt, .jsonl, .ndjson, .json, .csv (each also .gz, but .txt) or .parquet file");
    files("a.pdf", "b.doc");
    assertThatThrownBy(() -> list(folder, folder.resolve("out")))
        .hasMessageEndingWith(" file (but 2 of other kinds)");
    assertThatThrownBy(() -> list(folder.resolve("a.pdf"), folder.resolve("out")))
        .hasMessageContaining("nothing to read")
        .hasMessageEndingWith(String.format(Locale.ROOT, "(but %d of other kinds)", 1));
  }
}
