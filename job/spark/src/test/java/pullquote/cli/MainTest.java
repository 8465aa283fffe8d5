package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.run.LocalSpark;

final class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpSaysWhatThereIs(String option) {
    assertThat(run(option)).isZero();
    assertThat(out.toString()).contains("Usage: pullquote", "run ", "Exit status", "--master");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpOfTheRunNamesItsOptions() {
    assertThat(run("run", "--help")).isZero();
    assertThat(out.toString())
        .contains("--input", "--output", "--overwrite", "--field", "--max-article-chars")
        .contains("--verbose", "1000000");
  }

  @Test
  void everyCommandHasItsHelp() {
    assertThat(run("--help")).isZero();
    for (String command : List.of("run", "report", "show", "export", "completion")) {
      assertThat(run(command, "--help")).as(command).isZero();
    }
    assertThat(out.toString().split("Examples", -1)).hasSize(7);
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void theShellCompletesCommandsAndTheirValues() throws Exception {
    assertThat(run("completion")).isZero();
    Path script = folder.resolve("completion.bash");
    Files.writeString(
        script,
        out
            + """
            complete() { COMP_WORDS=(pullquote "$@"); COMP_CWORD=$#; COMPREPLY=(); _complete_pullquote; echo "${COMPREPLY[*]}"; }
            complete re
            complete export --format ""
            complete show --in
            """);
    Process bash = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines().map(String::strip))
        .containsSubsequence("report", "parquet jsonl csv", "--input");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("pullquote \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "walk | There is no command walk: it is one of run, report, show",
        "walk --help | There is no command walk",
        "run --inptu x | Is it --input that you mean?",
        "--inptu x | Try pullquote run --help",
        "run --input | Missing required parameter for option '--input'",
        "run --max-article-chars 0 | --max-article-chars is 0: it must be 1 or more",
        "run --max-article-chars lots | Invalid value for option '--max-article-chars'",
        "run --max-reject-rate 5 | --max-reject-rate is 5.0: it must be from 0 to 1",
        "run --field text | should be in KEY=VALUE format",
        "run --field words=body | There is no field words: it is one of id, text, title",
        "run --input /no/such/folder | There is no input at /no/such/folder: give --input",
        "run --master local[1] | Spark's own options, such as --master, go before the command.",
      })
  void aMistakeIsExplained(String line, String message) {
    LocalSpark.session();
    assertThat(run(line.split(" "))).as(err.toString()).isEqualTo(2);
    assertThat(err.toString()).contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aPathInPlaceOfACommandIsAnInput() {
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains(folder + " is no command: to read it, pullquote run --input " + folder);
  }

  @Test
  void furtherFieldsAndKeysBecomeColumns() throws IOException {
    LocalSpark.session();
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        input.resolve("a.csv"),
        "id,body,section,desk\nx,\"\"\"It is done,\"\" said Petra Halvorsen.\",News,2\n");
    Files.writeString(
        input.resolve("b.json"), "[{\"id\":\"y\",\"body\":\"It rained.\",\"page\":7}]");
    Path registry =
        Files.writeString(
            folder.resolve("registry.json"),
            """
            [{"id": "p1", "name": "Petra Halvorsen", "party": "Green", "gender": "female"},
             {"id": "p2", "name": "Hugo Brandvik", "seat": 4}]
            """);
    String output = folder.resolve("out").toString();
    assertThat(
            run(
                ("run --input " + input + "/a.csv " + input + "/*.json --output " + output)
                    .concat(" --field text=body --keep section --speakers " + registry)
                    .split(" ")))
        .as(err.toString())
        .isZero();
    assertThat(err.toString())
        .containsOnlyOnce(
            "Not kept of the input: desk, page; --keep desk,page makes columns of articles of them");
    var spark = LocalSpark.session();
    assertThat(
            spark
                .read()
                .parquet(output + "/articles")
                .selectExpr("concat_ws(' ', article_id, section)")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("x News", "y");
    assertThat(
            spark
                .read()
                .parquet(output + "/speakers")
                .selectExpr("concat_ws(' ', speaker_id, party, seat, gender, gender_evidence)")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("p1 Green female registry");
    assertThat(run("verify", output)).as(out.toString()).isZero();
    String csv = folder.resolve("csv").toString();
    assertThat(
            run(
                "export",
                "--input",
                output,
                "--format",
                "csv",
                "--output",
                csv,
                "--tables",
                "articles,speakers"))
        .as(err.toString())
        .isZero();
    assertThat(Files.readString(folder.resolve("csv/articles.csv")))
        .contains(",section\r\n", ",News");
    assertThat(Files.readString(folder.resolve("csv/speakers.csv"))).contains(",party,seat\r\n");
  }

  @Test
  void aFieldThatIsAColumnAlreadyIsRefused() {
    LocalSpark.session();
    assertThat(run("--input", folder.toString(), "--output", folder + "/out", "--keep", "Text"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--keep Text: articles has a column text");
  }

  @Test
  void aRunPrintsItsDigest() throws IOException {
    LocalSpark.session();
    Files.writeString(folder.resolve("a.txt"), "It rained all day.\n");
    Files.writeString(folder.resolve("b.pdf"), "x");
    String output = folder.resolve("out").toString();

    assertThat(run("--input", folder.toString(), "--output", output)).as(err.toString()).isZero();

    assertThat(out.toString())
        .startsWith("1 article, 0 quotes")
        .contains("Tables in " + output + ": articles, sentences, quotes")
        .contains("pd.read_parquet(\"" + output + "/quotes\")");
    assertThat(err.toString().strip())
        .isEqualTo("Skipped a file of no kind that holds articles: b.pdf");
    assertThat(Path.of(output, "run.json")).content().contains("\"records\" : 1");

    assertThat(run("verify", output)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains(output + ": 1 article and 0 quotes; all files, sums and spans hold");
    Files.delete(Path.of(output, "run.json"));
    assertThat(run("verify", output)).isEqualTo(1);
    assertThat(err.toString()).contains("pullquote: " + output + "/run.json: it is missing");
    assertThat(run("verify", output + "/nowhere")).isEqualTo(2);
  }

  @Test
  void anOutputIsReplacedOnlyWhenAsked() throws IOException {
    LocalSpark.session();
    Files.writeString(folder.resolve("a.txt"), "It rained all day.\n");
    String output = folder.resolve("out").toString();
    assertThat(run("--input", folder.toString(), "--output", output)).isZero();
    assertThat(run("--input", folder.toString(), "--output", output)).isEqualTo(4);
    assertThat(err.toString()).contains("holds the output of an earlier run: give --overwrite");
    assertThat(run("run", "--input", folder.toString(), "--output", output, "--overwrite"))
        .isZero();
  }

  @Test
  void moreRejectsThanAllowedAreAStatusOfTheirOwn() throws IOException {
    LocalSpark.session();
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"It rained.\"}\nbroken\n");
    String input = folder.resolve("a.jsonl").toString();
    Path output = folder.resolve("out");
    assertThat(run("--input", input, "--output", output.toString(), "--max-reject-rate", "0.4"))
        .isEqualTo(3);
    assertThat(err.toString())
        .contains(
            "1 of 2 records are rejects, more than --max-reject-rate 0.4 allows; the tables are"
                + " written, and "
                + output
                + "/rejects says why");
    assertThat(output.resolve("run.json")).content().contains("\"status\" : \"too_many_rejects\"");
    assertThat(run("verify", output.toString())).isZero();
    assertThat(
            run(
                "run",
                "--overwrite",
                "--input",
                input,
                "--output",
                output.toString(),
                "--max-reject-rate",
                "0.5"))
        .isZero();
  }

  @Test
  void theOutputCannotBeTheInput() throws IOException {
    LocalSpark.session();
    Files.writeString(folder.resolve("a.txt"), "It rained all day.\n");
    String same = folder.toString();
    assertThat(run("--input", same, "--output", same + "/../" + folder.getFileName())).isEqualTo(2);
    assertThat(err.toString()).contains("The output cannot be the input");
  }
}
