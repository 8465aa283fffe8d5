package pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.entity.GoldArticle;
import pullquote.evaluation.NamesCorpus;

/** The option that names articles labelled with their speakers' names. */
final class NamesGold {

  @Option(
      names = "--gold",
      paramLabel = "FILE_OR_FOLDER",
      description = {
        "A folder with articles/SET.jsonl and gold/SET.jsonl, of which all sets are taken, or one"
            + " file of its gold/, or corrections that the page has saved; may be repeated.",
        "Default: the repository's reference/."
      })
  private List<Path> paths = List.of();

  @Mixin private LabelledArticles articles = new LabelledArticles();

  /**
   * The articles, set by set.
   *
   * @throws IOException as {@link NamesCorpus#sets} does
   */
  Map<String, List<GoldArticle>> read() throws IOException {
    String home = System.getProperty(RunCommand.HOME_PROPERTY);
    if (paths.isEmpty() && home == null) {
      throw new IOException("--gold is missing");
    }
    Map<String, List<GoldArticle>> sets = new LinkedHashMap<>();
    for (Path path : paths.isEmpty() ? List.of(Path.of(home, "reference")) : paths) {
      if (articles.serves(path)) {
        sets.put(path.getFileName().toString(), articles.of(path));
      } else {
        sets.putAll(NamesCorpus.sets(path));
      }
    }
    return sets;
  }
}
