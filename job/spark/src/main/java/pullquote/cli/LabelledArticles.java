package pullquote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pullquote.entity.GoldArticle;
import pullquote.evaluation.NamesCorpus;
import pullquote.input.Articles;
import pullquote.input.RefusedException;
import pullquote.run.RunOptions;
import pullquote.text.Article;

/** Where the articles are that corrections are about: a mixin of what takes corrections as gold. */
final class LabelledArticles {

  @Option(
      names = "--articles",
      paramLabel = "FILE_OR_FOLDER",
      description =
          "Where the articles are that a --gold of corrections, as the page saves them, is about:"
              + " the tables of a run, or its input.")
  private @Nullable Path place;

  /** Whether a file of labels has no articles of its own beside it, but those that are given. */
  boolean serves(Path gold) {
    return place != null
        && Files.isRegularFile(gold)
        && !Files.exists(
            gold.toAbsolutePath()
                .resolve("../../articles")
                .resolve(gold.getFileName())
                .normalize());
  }

  /**
   * The articles that a file of corrections is about, with their labels.
   *
   * @throws IOException as {@link NamesCorpus#read} does, and if there are no articles
   */
  List<GoldArticle> of(Path gold) throws IOException {
    if (place == null) {
      throw new IOException("--articles is missing");
    }
    boolean tables = Files.exists(place.resolve("run.json"));
    String input = (tables ? place.resolve("articles") : place).toString();
    try (Stream<Article> articles =
        Articles.read(
            input,
            tables ? Map.of("id", "article_id") : Map.of(),
            RunOptions.DEFAULT_MAX_ARTICLE_CHARS,
            note -> {})) {
      return NamesCorpus.read(articles, place.toString(), gold);
    } catch (RefusedException | UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
