package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
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
        .containsExactly("a.txt", "other/quotes/c.txt", "tables/more/b.txt");
    assertThat(listing.notes())
        .containsExactly(
            "Skipped a file of no kind that holds articles: other/run.json",
            "Skipped the tables of an earlier run, found by run.json in tables");
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
                + ": no .txt, .jsonl, .jsonl.gz, .ndjson or .parquet file");
    files("a.pdf", "b.doc");
    assertThatThrownBy(() -> list(folder, folder.resolve("out")))
        .hasMessageEndingWith(" file (but 2 of other kinds)");
    assertThatThrownBy(() -> list(folder.resolve("a.pdf"), folder.resolve("out")))
        .hasMessageContaining("nothing to read")
        .hasMessageEndingWith(String.format(Locale.ROOT, "(but %d of other kinds)", 1));
  }
}
