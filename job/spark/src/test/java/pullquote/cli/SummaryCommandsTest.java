package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.run.LocalSpark;

/** The commands and options that are about summaries. */
final class SummaryCommandsTest {
  private static final String STORY =
      """
      The ferry Tern sank off Tarnholm on Friday, the harbour master said.
      Photo: Ada Brandt
      “We will see what happens,” said a baker in town.
      All ninety passengers of the Tern were brought to the lighthouse of Skell by fishing boats.
      A new ferry would cost Tarnholm nine million pounds, council leader Ruth Oyelaran said.
      How much time do you have?
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private Path gold(int articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add(
          "{\"id\": \"%d\", \"text\": \"By Ada Brandt\\n%s\", \"reference\": \"The ferry Tern %d sank\"}"
              .formatted(i, STORY.replace("Tern", "Tern " + i).replace("\n", "\\n"), i));
    }
    return Files.write(folder.resolve("gold.jsonl"), lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--summary-sentences 0 | '0' is no whole number from 1 on",
        "--summary-sentences three | '--summary-sentences'",
        "--summary-words -4 | '-4' is no whole number from 1 on",
        "--summary-share 1.5 | '1.5' is no number above 0 and up to 1",
        "--summary-share 0 | '0' is no number above 0 and up to 1",
        "--summary-share NaN | 'NaN' is no number above 0 and up to 1",
        "--summary-strategy luhn | 'luhn' is none of own, lead, textrank, lexrank",
        "--summary-words 60 --summary-sentences 3 | mutually exclusive",
        "--summary-words 60 --summary-share 0.1 | mutually exclusive",
      })
  void aMistakenSummaryIsRefusedBeforeAnyWork(String options, String message) {
    String line = "run --input /no/such --output /no/such " + options;
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message).doesNotContain("There is no input");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--summary-sentences 1 | own | \"summary_sentences\" : 1 | [0]",
        "--summary-words=14 --summary-strategy lead | lead | \"summary_words\" : 14 | [0]",
        "--summary-share 1 --summary-strategy LEAD | lead | \"summary_share\" : 1.0 | [0, 2, 3, 4, 5]",
        "--overwrite | own | \"summary_sentences\" : 3 | [0, 3, 4]",
      })
  void theTableHasTheSummaryThatWasAskedFor(
      String options, String strategy, String budget, String sentences) throws IOException {
    Path input = folder.resolve("in");
    Files.createDirectories(input);
    Files.writeString(input.resolve("a.txt"), STORY);
    Path output = folder.resolve("out");
    String line = "run --input " + input + " --output " + output + " " + options;
    LocalSpark.session();

    assertThat(run(line.split(" "))).as(err.toString()).isZero();

    assertThat(output.resolve("run.json"))
        .content()
        .contains("\"summary_strategy\" : \"" + strategy + "\"", budget);
    assertThat(
            LocalSpark.session()
                .read()
                .parquet(output.resolve("summaries").toString())
                .first()
                .<Object>getList(2)
                .toString())
        .isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "--explain"})
  void theReasonsForASalienceAreShown(String command) throws IOException {
    Files.writeString(folder.resolve("a.txt"), STORY);
    Files.writeString(folder.resolve("b.txt"), "It rained.\n");

    assertThat(run(command, "--input", folder.toString(), "--article", "a")).isZero();

    assertThat(out.toString())
        .startsWith("a" + System.lineSeparator())
        .containsPattern("    0 \\*     1    0\\.\\d{3}  The ferry Tern sank")
        .contains("[caption] Photo: Ada Brandt")
        .containsPattern("bias -\\d\\.\\d{2}, early \\+\\d\\.\\d{2}, centrality \\+")
        .contains("Summary: The ferry Tern sank", "Flags: none")
        .doesNotContain("It rained.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void allArticlesAreExplainedAndTheirWarningsShown() throws IOException {
    Path file = folder.resolve("two.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"x\",\"text\":\"He went.\"}\n{]\n{\"id\":\"y\",\"text\":\"A ferry sank.\"}\n");

    assertThat(run("explain", "--input", file.toString(), "--summary-strategy", "lead")).isZero();

    assertThat(out.toString())
        .contains("Flags: dangling_reference, fragment, short_article", "A ferry sank.")
        .doesNotContain("bias");
    assertThat(err.toString()).startsWith("two.jsonl:2 holds no article: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--input /no/such | There is no input at /no/such",
        "--input FOLDER --article z | There is no article with the id z in",
        "--article z | Missing required option: '--input",
        "--input FOLDER --field words=x | There is no field words",
      })
  void whatCannotBeExplainedIsSaid(String options, String message) throws IOException {
    Files.writeString(folder.resolve("a.txt"), STORY);
    String line = "explain " + options.replace("FOLDER", folder.toString());
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void summariesAreEvaluated() throws IOException {
    Path written = folder.resolve("written.jsonl");
    String gold = gold(10).toString();
    assertThat(run("evaluate", "summaries", "--gold", gold, "--summaries", written.toString()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .startsWith("10 articles")
        .contains("| own  ", "| own, cross-validated  |", "| lexrank ", "of 10 summaries");
    assertThat(Files.readAllLines(written))
        .hasSize(10)
        .allMatch(line -> line.contains("\"systems\":{\"own\":\"The ferry Tern"));

    assertThat(run("evaluate", "summaries", "--gold", gold, "--min-gain", "90")).isEqualTo(1);
    assertThat(err.toString()).contains("points above the lead, less than 90");
  }

  @Test
  void salienceIsTrainedAlikeFromTheSameGold() throws IOException {
    String gold = gold(12).toString();
    Path model = folder.resolve("m.txt");
    assertThat(run("train", "salience", "--gold", gold, "--model", model.toString())).isZero();
    Path again = folder.resolve("again.txt");
    assertThat(run("train", "salience", "--gold", gold, "--model", again.toString())).isZero();
    assertThat(model).hasSameTextualContentAs(again).content().contains("\nearly ");
    assertThat(folder.resolve("m.md"))
        .content()
        .contains("# Model card: m.txt", "on 12 articles", "| oracle ", "## Limits");
    Path stories =
        Files.writeString(
            folder.resolve("stories.jsonl"),
            """
            {"id": "s", "sentences": [{"text": "The ferry sank on Monday.", "role": "Main"},
            {"text": "Ferries have often been late since 1998.", "role": "Cause_General"}]}
            """
                .replace("\n", " "));
    String told = stories.toString();
    assertThat(run("train", "salience", "--gold", gold, "--stories", told, "--model", "" + again))
        .isZero();
    assertThat(folder.resolve("again.md")).content().contains("1 articles whose sentences");
    assertThat(again).content().isNotEqualTo(Files.readString(model));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate summaries --gold /no/such | there is no file /no/such",
        "train salience --gold /no/such --model m | there is no file /no/such",
        "train salience --gold GOLD --model m | holds 9 articles: to learn from, 10 are the fewest",
        "evaluate summaries | Missing required option: '--gold=FILE'",
        "evaluate quotes --gold /no/such | --gold /no/such holds no folder text",
        "train | train what? One of: attribution, speakers, salience, letter-case",
      })
  void badGoldIsAMistake(String line, String message) throws IOException {
    assertThat(run(line.replace("GOLD", gold(9).toString()).split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
    assertThat(out.toString()).isEmpty();
  }
}
