package pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
          "JSON Lines with id, text, reference (sentences separated by line ends), perhaps title."
              + " May be given more than once.")
  private List<Path> files = List.of();

  /** The files, as they were given. */
  String named() {
    return String.join(", ", files.stream().map(Path::toString).toList());
  }

  /** The articles. */
  List<GoldSummary> read() throws IOException {
    List<GoldSummary> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(SummaryCorpus.read(file));
    }
    return all;
  }
}
