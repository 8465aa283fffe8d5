package pullquote.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pullquote.evaluation.LetterCaseTraining;

/** Learns from articles without labels which words are written small. */
@Command(
    name = "letter-case",
    description = "Learns from articles without labels how often words are written small.")
final class TrainLetterCase extends Subcommand {

  @Option(
      names = "--articles",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles in JSON Lines, each an object with \"text\".")
  private List<Path> articles = List.of();

  @Option(
      names = "--list",
      required = true,
      paramLabel = "FILE",
      description = "Where the list goes.")
  private Path list = Path.of("");

  @Override
  public Integer call() throws Exception {
    given(
        () -> {
          LetterCaseTraining.run(articles, list, err()::println);
          return list;
        });
    return ExitStatus.OK;
  }
}
