package pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import pullquote.evaluation.SummaryCorpus;
import pullquote.summary.GoldSummary;

/** The option that names articles with editors' summaries. */
final class SummaryGold {

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description =
          "JSON Lines with id, text, reference (sentences separated by line ends), perhaps title.")
  private Path file = Path.of("");

  /** The file, as it was given. */
  Path file() {
    return file;
  }

  /** The articles. */
  List<GoldSummary> read() throws IOException {
    return SummaryCorpus.read(file);
  }
}
